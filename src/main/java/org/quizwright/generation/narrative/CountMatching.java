package org.quizwright.generation.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.PairMatching;
import org.quizwright.generation.draft.PairMatching.Entry;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.wording.Voice;
import org.quizwright.model.content.Figure;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.Skill;
import org.quizwright.model.source.TextRef;

/** Numbers of people in one sentence and what became of each of them. */
final class CountMatching implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("count-matching", Skill.CLOSE_READING, Demand.LOCATE);

  private static final Pattern PEOPLE =
      Pattern.compile("people (who (?:\\p{L}+).*|\\p{L}+(?:ed|en|wn)\\b.*)");

  @Override
  public List<Draft> write(Facts facts) {
    Map<TextRef, List<Figure>> bySentence = new LinkedHashMap<>();
    facts.model().figures().stream()
        .filter(figure -> facts.isTaughtHere(figure.ref().source(), figure.ref().passage()))
        .filter(figure -> !facts.model().isSensitive(figure.ref()) && !figure.isRange())
        .filter(figure -> figure.unit().equals("people") && figure.exact().matches("[\\d,]+"))
        .forEach(
            figure -> bySentence.computeIfAbsent(figure.ref(), r -> new ArrayList<>()).add(figure));
    return bySentence.values().stream().flatMap(figures -> draft(facts, figures).stream()).toList();
  }

  /** "Acquitted or bound over" counts more than the acquitted. */
  private static boolean isCutShort(String sentence, String counted) {
    String last = counted.replaceFirst("^.* ", "");
    return sentence.matches("(?s).*\\b" + Pattern.quote(last) + " or\\b.*");
  }

  private static List<Draft> draft(Facts facts, List<Figure> figures) {
    TextRef ref = figures.get(0).ref();
    Evidence evidence = facts.quote(ref.source(), ref.passage(), facts.sentence(ref).orElseThrow());
    List<Entry> entries = new ArrayList<>();
    for (Figure figure : figures) {
      Matcher people = PEOPLE.matcher(figure.measures());
      boolean fresh = entries.stream().noneMatch(each -> each.left().equals(figure.exact()));
      if (people.matches() && fresh && !isCutShort(evidence.exact(), people.group(1))) {
        entries.add(new Entry(figure.exact(), "people " + people.group(1), evidence));
      }
    }
    String stem = "Match each number with what it counts, as %s gives it.";
    return new PairMatching(DRAFTING, stem.formatted(Voice.author(facts, ref.source())))
        .write(facts, entries);
  }
}
