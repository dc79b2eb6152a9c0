package org.quizwright.generation.clause;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quizwright.generation.comprehension.Drafting;
import org.quizwright.generation.comprehension.Quote;
import org.quizwright.generation.draft.Draft;
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

  private static final List<String> VERBS =
      List.of("respond", "react", "retaliate", "resort", "rebel", "revolt");

  @Override
  public List<Draft> write(Facts facts) {
    List<Telling> tellings = Tellings.on(facts);
    return tellings.stream().flatMap(telling -> draft(facts, tellings, telling).stream()).toList();
  }

  private static Optional<Draft> draft(Facts facts, List<Telling> all, Telling telling) {
    return Core.of(telling.plain(facts))
        .filter(core -> VERBS.contains(core.mainVerb().lemma()) && core.isPast())
        .map(core -> telling.ask("what led " + did(core)))
        .filter(Stems::fit)
        .flatMap(stem -> draft(facts, telling, stem, causes(all, telling)));
  }

  /** "coal miners to respond with strikes in the spring of 1931" */
  private static String did(Core core) {
    int from = core.mainVerb().end();
    String rest = core.sentence().text().substring(from, core.end(from));
    return core.subjectWords() + " to " + core.mainVerb().lemma() + rest + core.opening();
  }

  /** The two sentences before, the nearest last. */
  private static List<Telling> causes(List<Telling> all, Telling telling) {
    Optional<Telling> near = Neighbours.before(all, telling);
    Optional<Telling> far = near.flatMap(found -> Neighbours.before(all, found));
    return Stream.of(far, near).flatMap(Optional::stream).toList();
  }

  private static Optional<Draft> draft(
      Facts facts, Telling telling, String stem, List<Telling> causes) {
    if (causes.size() < 2) {
      return Optional.empty();
    }
    List<String> quotes =
        causes.stream().map(cause -> cause.text().replaceFirst("^As a result, ", "")).toList();
    List<AnswerElement> elements =
        List.of(
            new AnswerElement("first", "Words such as " + Quote.of(quotes.get(0)), List.of(), 1),
            new AnswerElement("second", "Words such as " + Quote.of(quotes.get(1)), List.of(), 1));
    List<Evidence> evidence =
        Stream.concat(Stream.of(telling), causes.stream())
            .map(each -> each.evidence(facts))
            .toList();
    String model = Phrase.sentence(quotes.get(0)) + " " + Phrase.sentence(quotes.get(1));
    ShortAnswer task = new ShortAnswer(stem + " Give two points.", model, elements);
    return Optional.of(
        DRAFTING.draft(facts, telling.text(), task, 2, evidence, telling.assertedBy()));
  }
}
