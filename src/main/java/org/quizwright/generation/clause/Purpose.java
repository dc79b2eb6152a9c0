package org.quizwright.generation.clause;

import java.util.List;
import java.util.Optional;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.language.Clause;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** To what end somebody did something, where an infinitive says so. */
final class Purpose implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("purpose", Skill.CLOSE_READING, Demand.LOCATE);

  private static final int MOST_WORDS = 24;

  @Override
  public List<Draft> write(Facts facts) {
    return Tellings.on(facts).stream().flatMap(telling -> draft(facts, telling).stream()).toList();
  }

  private static Optional<Draft> draft(Facts facts, Telling telling) {
    return Core.of(telling.plain(facts))
        .filter(core -> !core.clause().isPassive())
        .flatMap(core -> draft(facts, telling, core));
  }

  private static Optional<Draft> draft(Facts facts, Telling telling, Core core) {
    return purpose(core).flatMap(span -> draft(facts, telling, core, span));
  }

  /** What "in order to" opens, or an infinitive that hangs on the verb as a clause. */
  private static Optional<Span> purpose(Core core) {
    ParsedSentence sentence = core.sentence();
    int from = core.mainVerb().end();
    int marker = sentence.text().indexOf(" in order to ", from);
    if (marker >= 0) {
      return Optional.of(new Span(marker + 1, sentence.text().length() - 1));
    }
    return sentence.children(core.clause().head(), "advcl").stream()
        .filter(i -> sentence.token(i).start() > from)
        .filter(i -> !new Clause(sentence, i).isFinite())
        .map(sentence::subtree)
        .filter(span -> span.of(sentence.text()).startsWith("to "))
        .findFirst();
  }

  private static Optional<Draft> draft(Facts facts, Telling telling, Core core, Span purpose) {
    String text = core.sentence().text();
    int from = core.mainVerb().end();
    String between = text.substring(from, purpose.start()).stripTrailing();
    String stem = telling.ask("why " + core.inverted() + between + core.opening());
    String answer = purpose.of(text).replaceFirst("\\s*[,;—–].*$", "");
    Span before = new Span(from, purpose.start());
    boolean fit =
        Stems.fit(stem)
            && !between.matches("(?s).*[,;:–—(].*")
            && Phrase.standsAlone(between)
            && Core.finite(core.sentence(), before).isEmpty()
            && Phrase.length(answer) <= MOST_WORDS;
    return fit ? Optional.of(draft(facts, telling, stem, answer)) : Optional.empty();
  }

  private static Draft draft(Facts facts, Telling telling, String stem, String answer) {
    ShortAnswer task = ShortAnswer.ofOne(stem, Phrase.sentence(answer), "purpose", answer);
    return DRAFTING.draft(
        facts, answer, task, 1, List.of(telling.evidence(facts)), telling.assertedBy());
  }
}
