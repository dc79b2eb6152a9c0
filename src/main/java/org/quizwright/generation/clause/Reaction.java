package org.quizwright.generation.clause;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** What people responded to, which the sentences before tell. */
final class Reaction implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("reaction", Skill.CLOSE_READING, Demand.INFER);

  private static final List<String> VERBS = List.of("retaliate", "resort", "rebel", "revolt");

  @Override
  public List<Draft> write(Facts facts) {
    List<Telling> tellings = Tellings.on(facts);
    return tellings.stream().flatMap(telling -> draft(facts, tellings, telling).stream()).toList();
  }

  private static Optional<Draft> draft(Facts facts, List<Telling> all, Telling telling) {
    return Core.of(telling.plain(facts))
        .filter(core -> VERBS.contains(core.mainVerb().lemma()) && core.isPast())
        .map(core -> telling.ask("why " + did(core)))
        .filter(Stems::fit)
        .flatMap(stem -> draft(facts, telling, stem, causes(all, telling)));
  }

  /** "did coal miners respond with strikes in the spring of 1931" */
  private static String did(Core core) {
    int from = core.mainVerb().end();
    String rest = core.sentence().text().substring(from, core.end(from));
    return core.inverted() + rest + core.opening();
  }

  /** Every sentence before in the passage, the nearest last, as each may be a link. */
  private static List<Telling> causes(List<Telling> all, Telling telling) {
    return Neighbours.before(all, telling)
        .map(near -> Stream.concat(causes(all, near).stream(), Stream.of(near)).toList())
        .orElse(List.of());
  }

  /** What a sentence tells, each of its clauses for itself. */
  private static Stream<String> reasons(String sentence) {
    String told = sentence.replaceFirst("^As a result, ", "").replaceFirst("\\.$", "");
    return Stream.of(told.split(", and (?=\\p{L}+ (?:was|were|had|is|are|has|have)\\b)"));
  }

  private static Optional<Draft> draft(
      Facts facts, Telling telling, String stem, List<Telling> causes) {
    if (causes.size() < 2) {
      return Optional.empty();
    }
    List<String> reasons = causes.stream().flatMap(cause -> reasons(cause.text())).toList();
    AnswerElement any =
        new AnswerElement("reasons", "Any two of: " + String.join("; ", reasons), List.of(), 2);
    List<Evidence> evidence =
        Stream.concat(Stream.of(telling), causes.stream())
            .map(each -> each.evidence(facts))
            .toList();
    String model =
        reasons.stream().skip(reasons.size() - 2L).map(Phrase::sentence).collect(joining(" "));
    ShortAnswer task = new ShortAnswer(stem + " Give two reasons.", model, List.of(any));
    return Optional.of(
        DRAFTING.draft(facts, telling.text(), task, 2, evidence, telling.assertedBy()));
  }
}
