package org.quizwright.generation.narrative;

import java.util.List;
import java.util.Optional;
import org.quizwright.generation.clause.Phrase;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.wording.Voice;
import org.quizwright.language.Words;
import org.quizwright.model.content.Term;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;
import org.quizwright.model.source.TextRef;

/** What a word means that the text itself explains. */
final class TermMeaning implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("term-meaning", Skill.CLOSE_READING, Demand.LOCATE);

  private static final int FEWEST_WORDS = 4;

  @Override
  public List<Draft> write(Facts facts) {
    return facts.model().terms().stream()
        .filter(term -> facts.isTaughtHere(term.ref().source(), term.ref().passage()))
        .flatMap(term -> draft(facts, term).stream())
        .toList();
  }

  /** An abbreviation is no word to explain. */
  private static Optional<Draft> draft(Facts facts, Term term) {
    TextRef ref = term.ref();
    String gloss = term.gloss() == null ? "" : term.gloss();
    String text = facts.sentence(ref).orElse("");
    boolean fit =
        gloss.matches("(?:an?|the|\\p{L}+) .*")
            && !gloss.matches("(?:which|who|that)\\b.*")
            && Words.in(gloss).size() >= FEWEST_WORDS
            && !term.term().matches("\\p{Lu}{2,}.*")
            && text.contains(gloss);
    if (!fit) {
      return Optional.empty();
    }
    String author = Voice.author(facts, ref.source());
    String stem =
        "How does %s explain the term “%s” to readers who don’t know it?"
            .formatted(author, term.term());
    ShortAnswer task =
        new ShortAnswer(
            stem,
            Phrase.sentence(gloss),
            List.of(new AnswerElement("meaning", gloss, List.of(), 1)));
    return Optional.of(
        DRAFTING.draft(
            facts,
            term.term(),
            task,
            1,
            List.of(facts.quote(ref.source(), ref.passage(), text)),
            List.of(author)));
  }
}
