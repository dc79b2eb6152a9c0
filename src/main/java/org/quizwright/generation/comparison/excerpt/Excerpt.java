package org.quizwright.generation.comparison.excerpt;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quizwright.generation.comparison.matter.Matter;
import org.quizwright.generation.comparison.voice.Statement;
import org.quizwright.generation.comparison.voice.Voice;
import org.quizwright.language.Span;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.question.ExcerptSpan;
import org.quizwright.model.source.Passage;

/**
 * What a comparison prints of one voice.
 *
 * @param statements in the order of the text
 * @param spans one for each run of neighbouring sentences of one passage
 */
public record Excerpt(Voice voice, List<Statement> statements, List<ExcerptSpan> spans) {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  static final int FEWEST_WORDS = 35;
  static final int MOST_WORDS = 140;

  public Excerpt {
    statements = List.copyOf(statements);
    spans = List.copyOf(spans);
  }

  /** With the spans that the statements make. */
  public Excerpt(Voice voice, List<Statement> statements) {
    this(voice, statements, spans(statements));
  }

  int words() {
    return spans.stream().mapToInt(span -> SPACE.split(span.exact()).length).sum();
  }

  boolean fits() {
    return words() >= FEWEST_WORDS && words() <= MOST_WORDS;
  }

  /** All that is printed, without its cuts. */
  public String text() {
    return spans.stream().map(ExcerptSpan::exact).collect(Collectors.joining(" "));
  }

  /** Whether one of its sentences is about the matter. */
  public boolean isAbout(Matter matter) {
    return statements.stream().anyMatch(part -> part.isAbout(matter));
  }

  /** The full names of all that it names. */
  public List<String> names() {
    return statements.stream().flatMap(part -> part.names().stream()).distinct().toList();
  }

  /** The lemmas of all its words, in their order. */
  public List<String> lemmas() {
    return statements.stream().flatMap(statement -> statement.lemmas().stream()).toList();
  }

  int passages() {
    return (int) statements.stream().map(statement -> statement.ref().passage()).distinct().count();
  }

  private static List<ExcerptSpan> spans(List<Statement> statements) {
    return pieces(statements).stream()
        .map(piece -> span(piece.get(0), piece.get(piece.size() - 1)))
        .toList();
  }

  /** Its statements, parted where a cut or a new passage parts them. */
  List<List<Statement>> pieces() {
    return pieces(statements);
  }

  private static List<List<Statement>> pieces(List<Statement> statements) {
    List<List<Statement>> pieces = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= statements.size(); i++) {
      if (i == statements.size() || !statements.get(i).follows(statements.get(i - 1))) {
        pieces.add(statements.subList(first, i));
        first = i;
      }
    }
    return pieces;
  }

  private static ExcerptSpan span(Statement first, Statement last) {
    Passage passage = first.passage();
    Span run = new Span(first.span().start(), last.span().end());
    return new ExcerptSpan(passage.n(), QuotationMarks.balanced(passage.text(), run));
  }

  /** The statements at which a reader begins, or begins again after a cut. */
  List<Statement> openings() {
    List<Statement> openings = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      if (i == 0 || !statements.get(i).continues(statements.get(i - 1))) {
        openings.add(statements.get(i));
      }
    }
    return openings;
  }

  /** Whether a class should meet it prepared. */
  public boolean isSensitive(ContentModel model) {
    return statements.stream().anyMatch(part -> model.isSensitive(part.ref()));
  }

  /** Whether some sentence stands in both. */
  public boolean overlaps(Excerpt other) {
    return statements.stream()
        .anyMatch(
            mine -> other.statements.stream().anyMatch(their -> mine.ref().equals(their.ref())));
  }

  /** Whether no span has a quotation mark without its fellow. */
  boolean isBalanced() {
    return spans.stream().allMatch(span -> QuotationMarks.areBalanced(span.exact()));
  }
}
