package org.quizwright.analysis.quotation;

import java.util.regex.Pattern;
import org.quizwright.analysis.lexicon.Lexicon;
import org.quizwright.language.Token;

/** Verbs that report somebody's words. */
public final class SpeechVerbs {

  private static final Lexicon VERBS = Lexicon.read("speech-verbs");
  private static final Pattern FORM =
      Pattern.compile(
          "\\b(said|says|told|tells|wrote|writes|asked|asks|answered|replied|declared|stated|added"
              + "|adds|explained|warned|noted|recalled|insisted|argued|announced|complained"
              + "|claimed|remarked|observed|commented|continued|shouted|cried|admitted)\\b");

  private SpeechVerbs() {}

  public static boolean isOne(Token token) {
    return token.tag().startsWith("VB") && VERBS.has(token.lemma());
  }

  /** Whether the fragment between or after quoted words is a tag such as "she said". */
  public static boolean tags(String fragment) {
    return fragment.length() <= 90 && FORM.matcher(fragment).find();
  }
}
