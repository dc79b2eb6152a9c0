package org.quizwright.analysis.time;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.quizwright.analysis.lexicon.FirstWord;

/** The words that a date may begin with, so that most words of a text need no closer look. */
final class DateOpenings {

  private static final Set<String> WORDS =
      new LinkedHashSet<>(
          List.of(
              ("january february march april may june july august september october november"
                      + " december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday"
                      + " wednesday thursday friday saturday sunday spring summer autumn fall winter"
                      + " decade first second third fourth fifth sixth seventh eighth ninth tenth eleventh"
                      + " twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth"
                      + " nineteenth twentieth twenty thirtieth thirty forty fifty sixty seventy"
                      + " eighty ninety one two three four five six seven eight nine ten eleven"
                      + " twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen a an"
                      + " early mid late high beginning start middle end close opening closing last"
                      + " final turn year ad anno feast festival day eve vigil new christmas boxing"
                      + " st saint holy childermas epiphany twelfth candlemas lady annunciation"
                      + " midsummer bastille lammas assumption holyrood michaelmas halloween hallowe"
                      + " all hallowmas martinmas shrove ash palm maundy good easter ascension whit"
                      + " whitmonday whitsunday whitsun whitsuntide pentecost trinity corpus lent"
                      + " advent that this same next following previous preceding later earlier"
                      + " yesterday today tonight some about around nearly almost roughly over more"
                      + " approximately barely just only exactly twenties thirties forties fifties"
                      + " sixties seventies eighties nineties several after before within soon shortly not only")
                  .split(" ")));

  private DateOpenings() {}

  /** Whether a date may begin at {@code offset}, which begins a word. */
  static boolean at(String sentence, int offset) {
    String word = FirstWord.at(sentence, offset);
    if (word.isEmpty()) {
      return true;
    }
    boolean article = word.equals("the") && offset + 4 < sentence.length();
    return article ? isOne(FirstWord.at(sentence, offset + 4)) : isOne(word);
  }

  /** A date may also begin with a digit or with an A.D., which aren't words here. */
  private static boolean isOne(String word) {
    return word.length() < 2 || WORDS.contains(word);
  }
}
