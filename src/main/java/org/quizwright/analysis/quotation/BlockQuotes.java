package org.quizwright.analysis.quotation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;
import org.quizwright.model.source.Passage;

/** Tells which passages are quoted whole, with marks of their own or without. */
final class BlockQuotes {

  private static final Pattern LISTED =
      Pattern.compile("^(?:[•*–-]|\\d+[.)]|\\(?[a-z]\\))\\s.*", Pattern.DOTALL);
  private static final String MARKS = "“”\"«»";

  private BlockQuotes() {}

  /** The quoted part of a passage that is a quotation as a whole. */
  static Optional<Stretch> of(AnalysedPassage passage, List<AnalysedPassage> all) {
    Passage own = passage.passage();
    return own.kind() == Passage.Kind.QUOTATION || isAnnounced(passage, all)
        ? Optional.of(stretch(own))
        : Optional.empty();
  }

  static boolean isUnmarked(Passage passage) {
    return passage.kind() == Passage.Kind.QUOTATION && !isMark(passage.text().charAt(0));
  }

  /** A block quotation may or may not have marks of its own around it. */
  private static Stretch stretch(Passage passage) {
    String text = passage.text();
    int start = isMark(text.charAt(0)) ? 1 : 0;
    boolean closed = start == 0 || isMark(text.charAt(text.length() - 1));
    int end = start == 1 && closed ? text.length() - 1 : text.length();
    return new Stretch(passage.n(), new Span(start, Math.max(start, end)), closed);
  }

  /** A passage without any marks, behind one that ends with somebody saying or writing: */
  private static boolean isAnnounced(AnalysedPassage passage, List<AnalysedPassage> all) {
    int n = passage.passage().n();
    boolean bare =
        passage.passage().kind() == Passage.Kind.PROSE
            && passage.text().chars().noneMatch(c -> isMark((char) c))
            && !passage.text().endsWith(":")
            && !LISTED.matcher(passage.text()).matches();
    return bare && n > 1 && announces(all.get(n - 2));
  }

  private static boolean announces(AnalysedPassage passage) {
    List<AnalysedSentence> sentences = passage.sentences();
    return passage.text().strip().endsWith(":")
        && !sentences.isEmpty()
        && hasSpeech(sentences.get(sentences.size() - 1).parsed());
  }

  /** The verb of the sentence itself must be one of speech, and nothing come after it. */
  private static boolean hasSpeech(ParsedSentence sentence) {
    return sentence.root().stream().anyMatch(root -> SpeechVerbs.isOne(sentence.token(root)))
        && !sentence.text().matches(".*\\b(?:following|these|reasons|points|ways|things)\\b.*");
  }

  private static boolean isMark(char c) {
    return MARKS.indexOf(c) >= 0;
  }
}
