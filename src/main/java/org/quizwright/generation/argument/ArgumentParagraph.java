package org.quizwright.generation.argument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.wording.NamedAuthor;
import org.quizwright.generation.wording.StandAlone;
import org.quizwright.language.Sentences;
import org.quizwright.language.Span;
import org.quizwright.language.Words;
import org.quizwright.model.content.Claim;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.Source;
import org.quizwright.model.source.TextRef;

/**
 * A prose passage of a theme, sentence by sentence.
 *
 * @param author whose text it is, as a question names them
 */
record ArgumentParagraph(String author, List<Line> lines) {

  /** So long a line may be that a question quotes. */
  private static final int MOST_QUOTED = 34;

  /** Two headlines or a greeting are no account. */
  private static final int FEWEST_OF_ACCOUNT = 40;

  /**
   * A sentence in its place.
   *
   * @param holder who asserts it
   * @param contested whether it is open to dispute
   * @param sensitive whether a class is spared it
   */
  record Line(TextRef ref, Evidence evidence, String holder, boolean contested, boolean sensitive) {

    String text() {
      return evidence.exact();
    }

    /** The line as a stem begins with it: "Ann Lee writes: “The mill closed.”" */
    String uttered(Facts facts) {
      return NamedAuthor.utters(facts, ref.source(), text());
    }

    boolean isPrintable() {
      return isPrintable(MOST_QUOTED);
    }

    /** Whether a sheet can print it: whole, not too long, nothing that a class is spared. */
    boolean isPrintable(int mostWords) {
      return !sensitive && StandAlone.isWhole(text()) && Words.in(text()).size() <= mostWords;
    }

    /** The same of what neither opens with somebody's speech nor asks or cries out. */
    boolean isPrintableStatement(int mostWords) {
      return isPrintable(mostWords) && !text().matches("(?s)[“\"‘].*|.*[?!]$");
    }

    boolean isQuotable() {
      return isQuotable(MOST_QUOTED);
    }

    /** Whether a sheet can print it and it is understood away from what stands before it. */
    boolean isQuotable(int mostWords) {
      return isPrintable(mostWords) && StandAlone.isQuotable(text());
    }
  }

  ArgumentParagraph {
    lines = List.copyOf(lines);
  }

  /** Whether the author, not somebody quoted or cited, says the line. */
  boolean isAuthors(Line line) {
    return line.holder().equals(author);
  }

  /** The passages that are taught under this theme, in the order of the texts. */
  static List<ArgumentParagraph> on(Facts facts) {
    return facts.model().sources().stream().flatMap(source -> paragraphs(facts, source)).toList();
  }

  /** What the authors themselves say in these passages, in the order of the texts. */
  static List<Line> authorsLines(Facts facts) {
    return on(facts).stream().flatMap(each -> each.lines.stream().filter(each::isAuthors)).toList();
  }

  /** What of that a question can quote by itself. */
  static Stream<Line> quotable(Facts facts) {
    return authorsLines(facts).stream().filter(Line::isQuotable);
  }

  /** Whether the passage tells enough for a reader to weigh it as an account. */
  static boolean isInAnAccount(Facts facts, Line line) {
    String passage = facts.text(line.ref().source(), line.ref().passage());
    return Words.in(passage).size() >= FEWEST_OF_ACCOUNT;
  }

  /** Two sentences, one after the other, both the author's. */
  record Step(Line first, Line second) {}

  /** All such steps, in the order of the texts. */
  static List<Step> steps(Facts facts) {
    return on(facts).stream().flatMap(ArgumentParagraph::steps).toList();
  }

  private Stream<Step> steps() {
    return IntStream.range(1, lines.size())
        .mapToObj(i -> new Step(lines.get(i - 1), lines.get(i)))
        .filter(step -> isAuthors(step.first()) && isAuthors(step.second()));
  }

  private static Stream<ArgumentParagraph> paragraphs(Facts facts, Source source) {
    return source.passages().stream()
        .filter(passage -> passage.kind() == Passage.Kind.PROSE)
        .filter(passage -> facts.isTaughtHere(source.id(), passage.n()))
        .map(passage -> of(facts, source, passage));
  }

  private static ArgumentParagraph of(Facts facts, Source source, Passage passage) {
    String author = NamedAuthor.author(facts, source.id());
    List<Line> lines = new ArrayList<>();
    for (Span span : Sentences.split(passage.text())) {
      TextRef ref = new TextRef(source.id(), passage.n(), lines.size() + 1);
      Optional<Claim> claim = facts.model().claim(ref);
      lines.add(
          new Line(
              ref,
              Evidence.at(source.id(), passage.n(), passage.text(), span.start(), span.end()),
              claim.map(Claim::assertedBy).orElse(author),
              claim.map(Claim::contested).orElse(false),
              facts.model().isSensitive(ref)));
    }
    return new ArgumentParagraph(author, lines);
  }
}
