package org.quizwright.generation.locating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.wording.Voice;
import org.quizwright.model.question.Cloze;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Skill;

/** A summary of what one author tells, in other words than the text’s, with a gap a sentence. */
final class SummaryCloze implements LocatingRule {

  private static final Drafting DRAFTING =
      new Drafting("summary-cloze", Skill.CLOSE_READING, Demand.LOCATE);

  private static final int MOST = 3;

  /** Sentences of passages further apart make no summary of one matter. */
  private static final int FURTHEST = 2;

  private static final int SHORT = 4;

  /** "Ann Lee was the mayor" names somebody in passing. */
  private static final Pattern ROLE = Pattern.compile("(?:\\p{Lu}\\S* )+was (?:the|an?) .*");

  /** "From that belief" leaves open which. */
  private static final Pattern POINTS =
      Pattern.compile("\\b(?:from|of|in|to|with|by|for|after|at) that\\b");

  private static final WordPairs SYNONYMS = WordPairs.synonyms();

  /** A sentence of the summary with the words that are left out of it. */
  private record Gapped(Statement statement, String text, String answer, Gap.Slot slot) {}

  @Override
  public List<Draft> write(Material material) {
    List<Gapped> all =
        material.statements().stream()
            .flatMap(statements -> best(material, statements).stream())
            .toList();
    return all.stream()
        .map(each -> each.statement().telling().ref().source())
        .distinct()
        .flatMap(
            source ->
                drafts(
                    material.facts(),
                    all.stream()
                        .filter(each -> each.statement().telling().ref().source().equals(source))
                        .toList())
                    .stream())
        .toList();
  }

  /** The statement of a sentence that is furthest from its words. */
  private static Optional<Gapped> best(Material material, List<Statement> statements) {
    return statements.stream()
        .filter(statement -> Matters.test(material, statement) && isAuthors(material, statement))
        .filter(statement -> !ROLE.matcher(statement.text()).matches())
        .filter(statement -> !POINTS.matcher(statement.text()).find())
        .sorted(Comparator.comparing(statement -> !statement.reworded()))
        .flatMap(statement -> gapped(material, statement).stream())
        .findFirst();
  }

  private static boolean isAuthors(Material material, Statement statement) {
    return statement
        .telling()
        .holder()
        .equals(Voice.author(material.facts(), statement.telling().ref().source()));
  }

  private static Optional<Gapped> gapped(Material material, Statement statement) {
    String text =
        SYNONYMS.in(statement.text()).stream()
            .findFirst()
            .map(pair -> WordPairs.changed(statement.text(), pair))
            .orElse(statement.text());
    if (!statement.reworded() && text.equals(statement.text())) {
      return Optional.empty();
    }
    return Gap.in(material, statement).stream()
        .filter(gap -> gap.slot().compareTo(Gap.Slot.PLACE) <= 0)
        .sorted(Comparator.comparing(Gap::slot))
        .map(gap -> new Gapped(statement, text, gap.span().of(statement.text()), gap.slot()))
        .filter(each -> count(text, each.answer()) == 1 && !isInName(each))
        .findFirst();
  }

  /** "Laws" by itself is no answer where the Corn Laws are meant. */
  private static boolean isInName(Gapped gapped) {
    return gapped.slot() == Gap.Slot.THING && Character.isUpperCase(gapped.answer().charAt(0));
  }

  private static long count(String text, String words) {
    return Pattern.compile(Pattern.quote(words)).matcher(text).results().count();
  }

  private static List<Draft> drafts(Facts facts, List<Gapped> all) {
    List<Draft> drafts = new ArrayList<>();
    List<Gapped> chosen = new ArrayList<>();
    for (Gapped next : all) {
      if (!chosen.isEmpty() && passage(next) - passage(chosen.get(chosen.size() - 1)) > FURTHEST) {
        chosen = new ArrayList<>();
      }
      if (chosen.stream().allMatch(each -> isApart(each, next) && isApart(next, each))) {
        chosen.add(next);
      }
      if (chosen.size() == MOST) {
        drafts.add(draft(facts, chosen));
        chosen = new ArrayList<>();
      }
    }
    return drafts;
  }

  private static int passage(Gapped gapped) {
    return gapped.statement().telling().ref().passage();
  }

  /** Whether neither the one's gap nor a form of it stands in the other. */
  private static boolean isApart(Gapped one, Gapped other) {
    String word = one.answer().toLowerCase(Locale.ROOT);
    String stem = word.length() <= SHORT ? word : word.substring(0, word.length() - 2);
    return !other.text().toLowerCase(Locale.ROOT).contains(stem);
  }

  private static Draft draft(Facts facts, List<Gapped> chosen) {
    Gapped first = chosen.get(0);
    String source = first.statement().telling().ref().source();
    StringBuilder text =
        new StringBuilder("What " + Voice.author(facts, source) + " tells, in short:");
    List<Cloze.Gap> gaps = new ArrayList<>();
    for (Gapped each : chosen) {
      String id = "g" + (gaps.size() + 1);
      text.append(' ').append(each.text().replace(each.answer(), "{{" + id + "}}"));
      gaps.add(new Cloze.Gap(id, each.answer(), List.of()));
    }
    return DRAFTING.draft(
        facts,
        first.statement().text(),
        new Cloze(text.toString(), gaps, true),
        gaps.size(),
        chosen.stream().map(each -> each.statement().evidence(facts)).distinct().toList());
  }
}
