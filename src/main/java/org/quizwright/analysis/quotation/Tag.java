package org.quizwright.analysis.quotation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.language.Span;

/**
 * The words beside a quotation that may say whose it is.
 *
 * @param fragment without the quoted words, ending in a full stop
 * @param follows whether it stands after the first quoted words
 * @param offset where in its passage it begins
 */
record Tag(String fragment, boolean follows, AnalysedPassage passage, int offset) {

  private static final Pattern TAIL =
      Pattern.compile("[\\s,:;—–-]*(?:\\b(?:that|as|to|of|over|by))?[\\s,:;—–-]*$");

  /** The tag of a speech among the passages of its source, if words stand beside it. */
  static Optional<Tag> of(Speech speech, List<AnalysedPassage> passages) {
    AnalysedPassage at = passages.get(speech.first().passage() - 1);
    return following(speech.first(), at)
        .or(() -> leading(speech.first(), at))
        .or(() -> introducing(speech.first(), passages));
  }

  /** As {@link #of}, for words quoted inside another's speech. */
  static Optional<Tag> inside(Stretch stretch, AnalysedPassage passage) {
    return following(stretch, passage).or(() -> leading(stretch, passage));
  }

  private static Optional<Tag> following(Stretch stretch, AnalysedPassage passage) {
    String text = passage.text();
    int from = stretch.span().end() + 1;
    boolean pauses =
        stretch.closed() && from > 2 && ",?!—".indexOf(text.charAt(stretch.span().end() - 1)) >= 0;
    if (!pauses) {
      return Optional.empty();
    }
    Matcher clause =
        Pattern.compile("^\\s*([^.“\"‘]{3,90}?)\\s*[,.“\"‘]").matcher(text.substring(from));
    return clause.find() && SpeechVerbs.tags(clause.group(1))
        ? Optional.of(new Tag(clause.group(1) + ".", true, passage, from))
        : Optional.empty();
  }

  private static Optional<Tag> leading(Stretch stretch, AnalysedPassage passage) {
    int open = stretch.span().start() - 1;
    if (open <= 0) {
      return Optional.empty();
    }
    return passage
        .sentenceAt(open)
        .filter(sentence -> sentence.span().start() < open)
        .map(sentence -> cut(sentence, open, passage))
        .or(() -> sentenceBefore(passage, open).map(s -> cut(s, s.span().end(), passage)));
  }

  private static Optional<Tag> introducing(Stretch stretch, List<AnalysedPassage> passages) {
    if (stretch.passage() < 2 || stretch.span().start() > 1) {
      return Optional.empty();
    }
    AnalysedPassage before = passages.get(stretch.passage() - 2);
    return sentenceBefore(before, before.text().length())
        .map(sentence -> cut(sentence, sentence.span().end(), before));
  }

  /** The sentence that ends before {@code offset} with a colon or comma, which announces speech. */
  private static Optional<AnalysedSentence> sentenceBefore(AnalysedPassage passage, int offset) {
    return passage.sentences().stream()
        .filter(sentence -> sentence.span().end() <= offset)
        .reduce((first, second) -> second)
        .filter(sentence -> sentence.text().endsWith(":") || sentence.text().endsWith(","));
  }

  private static Tag cut(AnalysedSentence sentence, int end, AnalysedPassage passage) {
    String fragment = new Span(sentence.span().start(), end).of(passage.text());
    int earlier = Math.max(fragment.lastIndexOf(".” "), fragment.lastIndexOf(".\" "));
    int start = earlier < 0 ? 0 : earlier + 3;
    String clean = TAIL.matcher(fragment.substring(start)).replaceFirst("");
    return new Tag(clean + ".", false, passage, sentence.span().start() + start);
  }
}
