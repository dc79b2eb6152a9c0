package org.quizwright.analysis.figure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.language.Case;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;

/** Reads whose count a number is where no verb says so: "By the reckoning of Ann Lee, …". */
final class Reckonings {

  private static final String COUNT =
      "(?:reckoning|estimates?|count|calculations?|account|figures|tally)";
  private static final Pattern OF =
      Pattern.compile(
          "\\b(?:[Bb]y|[Oo]n|[Ii]n) the "
              + COUNT
              + " of ((?:\\p{Lu}[\\p{L}.’-]*)(?: (?:and |of |the )?\\p{Lu}[\\p{L}.’-]*)*)");

  /** "By the surveyors’ account". */
  private static final Pattern WHOSE =
      Pattern.compile(
          "\\b(?:[Bb]y|[Oo]n|[Ii]n) ((?:the )?\\p{L}+(?: \\p{L}+){0,2})[’'](?:s )?\\s?"
              + COUNT
              + "\\b");

  private static final Pattern OWN =
      Pattern.compile("\\bby (?:his|her|its|their) own " + COUNT + "\\b");

  /** "By June, it found, 40 were ill", "‘All well,’ he reported; ships must wait five days". */
  private static final Pattern ASIDE =
      Pattern.compile(
          "[,’”] (it|he|she|they) (?:found|added|reported|said|reckoned|estimated|claimed|wrote|explained"
              + "|noted|calculated|complained|concluded)[,;] ");

  private static final Pattern HEADS =
      Pattern.compile(
          "^((?:The )?(?:[Oo]fficial|[Ll]ater|[Rr]ecent|[Mm]odern|[Oo]ther|[Cc]ontemporary) "
              + "(?:count|counts|estimates?|figures|returns?|calculations?|tally))\\b[^;]*");

  private Reckonings() {}

  static Optional<String> of(ParsedSentence sentence, Span number) {
    String text = sentence.text();
    Matcher whose = WHOSE.matcher(text);
    if (whose.find() && whose.end() <= number.start()) {
      return Optional.of(whose.group(1));
    }
    Matcher of = OF.matcher(text);
    if (of.find() && of.end() <= number.start()) {
      return Optional.of(of.group(1));
    }
    Matcher aside = ASIDE.matcher(text);
    if (aside.find()) {
      return Optional.of(aside.group(1));
    }
    Matcher heads = HEADS.matcher(text);
    if (heads.find() && heads.end() >= number.end()) {
      return Optional.of(Case.lower(heads.group(1)));
    }
    Matcher own = OWN.matcher(text);
    return own.find() && own.end() <= number.start()
        ? Protagonists.subject(sentence)
        : Optional.empty();
  }
}
