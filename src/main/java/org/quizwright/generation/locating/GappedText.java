package org.quizwright.generation.locating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.wording.Voice;
import org.quizwright.language.Words;
import org.quizwright.model.question.Cloze;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.Skill;
import org.quizwright.model.source.Metadata;
import org.quizwright.model.source.Source;
import org.quizwright.model.source.TextRef;
import org.quizwright.model.time.YearName;

/**
 * Statements of a passage with gaps: some words of the bank are of one kind, so that only the sense
 * tells which goes where.
 */
final class GappedText implements LocatingRule {

  private static final Drafting DRAFTING =
      new Drafting("gapped-text", Skill.CLOSE_READING, Demand.LOCATE);

  private static final int FEWEST_GAPS = 3;
  private static final int MOST_GAPS = 4;
  private static final int MOST_STATEMENTS = 3;
  private static final int FEWEST_WORDS = 12;

  /** So much text must be left between two gaps, in chars. */
  private static final int BETWEEN = 12;

  private static final int SHORT = 4;

  @Override
  public List<Draft> write(Material material) {
    List<Draft> drafts = new ArrayList<>();
    List<Statement> all =
        material.statements().stream()
            .map(GappedText::fullest)
            .filter(statement -> !Gap.in(material, statement).isEmpty())
            .toList();
    int i = 0;
    while (i < all.size()) {
      int end = i + 1;
      while (end < all.size()
          && end - i < MOST_STATEMENTS
          && belong(all.get(end - 1), all.get(end))) {
        end++;
      }
      drafts.addAll(draft(material, all.subList(i, end)));
      i = end;
    }
    return drafts;
  }

  /** The statement of a sentence that says most. */
  private static Statement fullest(List<Statement> statements) {
    return statements.stream()
        .max(Comparator.comparingInt(statement -> statement.text().length()))
        .orElseThrow();
  }

  /** Two sentences of one holder that follow each other. */
  private static boolean belong(Statement one, Statement other) {
    TextRef first = one.telling().ref();
    TextRef next = other.telling().ref();
    return first.source().equals(next.source())
        && first.passage() == next.passage()
        && next.sentence() == first.sentence() + 1
        && one.telling().holder().equals(other.telling().holder());
  }

  private static List<Draft> draft(Material material, List<Statement> statements) {
    String text = joined(statements);
    List<Placed> gaps = gaps(material, statements);
    boolean enough = gaps.size() >= FEWEST_GAPS && Words.in(text).size() >= FEWEST_WORDS;
    return enough && asksWhichName(gaps)
        ? List.of(draft(material.facts(), statements, text, gaps))
        : List.of();
  }

  /** Two doers or two places, which nothing but the sense tells apart. */
  private static boolean asksWhichName(List<Placed> gaps) {
    return Stream.of(Gap.Slot.DOER, Gap.Slot.PLACE)
        .anyMatch(slot -> gaps.stream().filter(gap -> gap.slot() == slot).count() > 1);
  }

  private static String joined(List<Statement> statements) {
    return String.join(" ", statements.stream().map(Statement::text).toList());
  }

  /** A gap by its place in the whole text. */
  private record Placed(int start, int end, Gap.Slot slot) {}

  /** The telling slots first, none near another. */
  private static List<Placed> gaps(Material material, List<Statement> statements) {
    List<Placed> all = new ArrayList<>();
    String text = joined(statements);
    int from = 0;
    for (Statement statement : statements) {
      for (Gap gap : Gap.in(material, statement)) {
        all.add(new Placed(from + gap.span().start(), from + gap.span().end(), gap.slot()));
      }
      from += statement.text().length() + 1;
    }
    List<Placed> chosen = new ArrayList<>();
    all.stream()
        .filter(gap -> occursOnce(text, gap))
        .sorted(Comparator.comparing(Placed::slot).thenComparing(gap -> -gap.start()))
        .forEach(
            gap -> {
              if (chosen.size() < MOST_GAPS
                  && chosen.stream().allMatch(each -> isApart(each, gap))) {
                chosen.add(gap);
              }
            });
    chosen.sort(Comparator.comparingInt(Placed::start));
    return chosen;
  }

  private static boolean isApart(Placed one, Placed other) {
    return one.start() > other.end() + BETWEEN || other.start() > one.end() + BETWEEN;
  }

  /** What stands elsewhere in the text would give the gap away. */
  private static boolean occursOnce(String text, Placed gap) {
    String word = text.substring(gap.start(), gap.end()).toLowerCase(Locale.ROOT);
    String rest =
        (text.substring(0, gap.start()) + text.substring(gap.end())).toLowerCase(Locale.ROOT);
    String stem = word.length() <= SHORT ? word : word.substring(0, word.length() - 2);
    return !rest.contains(stem);
  }

  private static Draft draft(
      Facts facts, List<Statement> statements, String text, List<Placed> gaps) {
    StringBuilder gapped = new StringBuilder(lead(facts, statements.get(0)));
    List<Cloze.Gap> answers = new ArrayList<>();
    int at = 0;
    for (Placed gap : gaps) {
      String id = "g" + (answers.size() + 1);
      gapped.append(text, at, gap.start()).append("{{").append(id).append("}}");
      answers.add(new Cloze.Gap(id, text.substring(gap.start(), gap.end()), List.of()));
      at = gap.end();
    }
    gapped.append(text.substring(at));
    List<Evidence> evidence =
        statements.stream().map(statement -> statement.evidence(facts)).distinct().toList();
    return DRAFTING.draft(
        facts,
        text,
        new Cloze(gapped.toString(), answers, true),
        answers.size(),
        evidence,
        statements.get(0).assertedBy());
  }

  /** "From an article by Ada Brook, 1950: " */
  private static String lead(Facts facts, Statement statement) {
    String source = statement.telling().ref().source();
    String holder = statement.telling().holder();
    String author = Voice.author(facts, source);
    String work =
        facts
            .model()
            .source(source)
            .map(Source::metadata)
            .map(GappedText::work)
            .orElse("a text by ");
    String year =
        facts
            .model()
            .source(source)
            .map(Source::metadata)
            .map(Metadata::issued)
            .map(issued -> ", " + YearName.of(issued.year()))
            .orElse("");
    String cited = holder.equals(author) ? "" : " (citing " + holder + ")";
    return "From " + work + author + year + cited + ": ";
  }

  private static String work(Metadata metadata) {
    return switch (metadata.type()) {
      case "interview" -> "an interview with ";
      case "article" -> "an article by ";
      case "letter" -> "a letter by ";
      default -> "a text by ";
    };
  }
}
