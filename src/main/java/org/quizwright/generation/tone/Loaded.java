package org.quizwright.generation.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;

/**
 * Words of a sentence that praise or blame.
 *
 * @param word the loaded word itself
 * @param phrase as it stands in the sentence: the loaded word, with the noun that it belongs to
 */
public record Loaded(String word, String phrase, Tone tone) {

  private static final int MOST_TOKENS = 4;

  /** A tagger may take "robber-barons" apart at its hyphen. */
  private static final Pattern REST_OF_WORD = Pattern.compile("(?:-\\p{L}+)+");

  /** The loaded phrases of a sentence, in order, outside quotation marks. */
  public static List<Loaded> in(ParsedSentence sentence) {
    List<Loaded> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.tokens().size()) {
      Optional<Tone> tone = Tone.ofWord(sentence.token(i).text());
      if (tone.isPresent() && !isQuoted(sentence, i) && judges(sentence.token(i))) {
        int last = last(sentence, i);
        found.add(new Loaded(core(sentence, i, last), phrase(sentence, i, last), tone.get()));
        i = last;
      }
      i++;
    }
    return found;
  }

  /** "A court noble", "the moderates": as a noun the word is a name for somebody. */
  private static boolean judges(Token token) {
    boolean rank = token.text().matches("(?i)nobles?|moderates?|radicals?|patriots?");
    return !token.tag().startsWith("RB") && !(rank && token.isNoun());
  }

  /** An adjective runs on to its noun: "criminal disregard". */
  private static int last(ParsedSentence sentence, int first) {
    int end = Math.min(sentence.tokens().size(), first + MOST_TOKENS);
    int at = first;
    while (at < end && sentence.token(at).tag().startsWith("JJ")) {
      at++;
    }
    while (at < end && sentence.token(at).isNoun()) {
      at++;
    }
    boolean reachesNoun = at > first && sentence.token(at - 1).isNoun();
    return reachesNoun ? at - 1 : first;
  }

  /** The last loaded word of the phrase: in "rotten betrayal" the noun says most. */
  private static String core(ParsedSentence sentence, int first, int last) {
    String core = sentence.token(first).text();
    for (int at = first + 1; at <= last; at++) {
      String text = sentence.token(at).text();
      core = Tone.ofWord(text).isPresent() ? text : core;
    }
    return core;
  }

  private static String phrase(ParsedSentence sentence, int first, int last) {
    String text = sentence.text();
    Matcher rest = REST_OF_WORD.matcher(text).region(sentence.token(last).end(), text.length());
    int end = rest.lookingAt() ? rest.end() : sentence.token(last).end();
    return text.substring(sentence.token(first).start(), end);
  }

  /** Words in quotation marks may be somebody else's. */
  private static boolean isQuoted(ParsedSentence sentence, int index) {
    Token token = sentence.token(index);
    String before = sentence.text().substring(0, token.start());
    long opened = before.chars().filter(c -> c == '“' || c == '‘').count();
    long closed = before.chars().filter(c -> c == '”').count();
    return opened > closed || before.chars().filter(c -> c == '"').count() % 2 == 1;
  }
}
