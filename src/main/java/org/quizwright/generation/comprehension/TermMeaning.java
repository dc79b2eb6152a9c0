package org.quizwright.generation.comprehension;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.language.Words;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.Skill;

/** What a term means, among the meanings of other terms of the texts. */
final class TermMeaning implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("term-meaning", Skill.CLOSE_READING, Demand.LOCATE);

  private static final int DISTRACTORS = 3;

  /** With more terms than this a theme has a matching question, which asks the same. */
  private static final int MOST_ALONE = 3;

  @Override
  public List<Draft> write(Facts facts) {
    List<GlossedTerms.Glossed> terms = GlossedTerms.of(facts.model());
    List<GlossedTerms.Glossed> here =
        terms.stream()
            .filter(term -> facts.isOnTheme(term.evidence().source(), term.evidence().passage()))
            .toList();
    return here.size() > MOST_ALONE
        ? List.of()
        : here.stream().flatMap(term -> draft(facts, term, terms).stream()).toList();
  }

  private static Optional<Draft> draft(
      Facts facts, GlossedTerms.Glossed term, List<GlossedTerms.Glossed> terms) {
    List<Option> options = new ArrayList<>(List.of(Option.key("k", term.gloss())));
    terms.stream()
        .filter(other -> !other.equals(term) && isAlike(term, other))
        .limit(DISTRACTORS)
        .forEach(other -> options.add(distractor(options.size(), other)));
    String stem = stem(term, Voice.author(facts, term.evidence().source()));
    return options.size() <= 2
        ? Optional.empty()
        : Optional.of(
            DRAFTING.draft(
                facts,
                term.term(),
                new MultipleChoice(stem, options),
                1,
                List.of(term.evidence())));
  }

  private static Option distractor(int n, GlossedTerms.Glossed other) {
    return Option.distractor("d" + n, other.gloss(), "This is what “" + other.term() + "” means.");
  }

  private static String stem(GlossedTerms.Glossed term, String author) {
    String word = Quote.of(term.term());
    return term.isAbbreviation()
        ? "What does the abbreviation %s stand for in the text by %s?".formatted(word, author)
        : "What does the %s %s mean in the text by %s?"
            .formatted(term.term().contains(" ") ? "expression" : "word", word, author);
  }

  /** Names stand beside names and plain words beside plain words, in like lengths. */
  private static boolean isAlike(GlossedTerms.Glossed key, GlossedTerms.Glossed other) {
    int difference = Words.in(key.gloss()).size() - Words.in(other.gloss()).size();
    return key.isAbbreviation() == other.isAbbreviation() && Math.abs(difference) <= 3;
  }
}
