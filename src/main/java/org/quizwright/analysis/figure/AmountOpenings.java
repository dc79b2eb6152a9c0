package org.quizwright.analysis.figure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.quizwright.analysis.lexicon.FirstWord;

/** The words that an amount may begin with, so that most words of a text need no closer look. */
final class AmountOpenings {

  private static final Set<String> WORDS =
      new LinkedHashSet<>(
          List.of(
              ("a an one two three four five six seven eight nine ten eleven twelve thirteen"
                      + " fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty"
                      + " fifty sixty seventy eighty ninety half third thirds quarter quarters tens"
                      + " scores dozens hundreds thousands double twice twofold triple treble thrice"
                      + " doubled trebled tripled quadrupled halved us c nz r")
                  .split(" ")));

  private AmountOpenings() {}

  /** Whether an amount may begin at {@code offset}, with a word, a digit or a sign for money. */
  static boolean at(String sentence, int offset) {
    String word = FirstWord.at(sentence, offset);
    return word.isEmpty()
        || WORDS.contains(word)
        || word.endsWith("pence")
        || word.endsWith("fold");
  }
}
