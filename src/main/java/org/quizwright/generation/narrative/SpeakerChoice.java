package org.quizwright.generation.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.wording.Quote;
import org.quizwright.generation.wording.Voice;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.Skill;

/** Whose words a text quotes, among others whom it quotes. */
final class SpeakerChoice implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("speaker-choice", Skill.SOURCING, Demand.LOCATE);

  private static final int FEWEST_OTHERS = 2;
  private static final int MOST_OTHERS = 3;
  private static final int FEWEST_WORDS = 9;

  @Override
  public List<Draft> write(Facts facts) {
    return Spoken.on(facts).stream().flatMap(spoken -> draft(facts, spoken).stream()).toList();
  }

  private static Optional<Draft> draft(Facts facts, Spoken spoken) {
    List<String> others =
        Spoken.all(facts)
            .filter(each -> each.ref().source().equals(spoken.ref().source()))
            .filter(each -> each.isOfPaper() == spoken.isOfPaper())
            .map(Spoken::speaker)
            .distinct()
            .filter(name -> !isSame(name, spoken.speaker()))
            .limit(MOST_OTHERS)
            .toList();
    boolean fit =
        others.size() >= FEWEST_OTHERS
            && spoken.words().split(" ").length >= FEWEST_WORDS
            && !spoken.words().contains("…");
    return fit ? Optional.of(draft(facts, spoken, others)) : Optional.empty();
  }

  private static boolean isSame(String one, String other) {
    String last = one.replaceFirst("^.* ", "");
    return one.equals(other)
        || other.contains(last)
        || one.contains(other.replaceFirst("^.* ", ""));
  }

  private static Draft draft(Facts facts, Spoken spoken, List<String> others) {
    String author = Voice.author(facts, spoken.ref().source());
    String stem =
        "%s quotes these words: %s Whose words are they?"
            .formatted(author, Quote.sentence(spoken.words() + "."));
    List<Option> options = new ArrayList<>(List.of(Option.key("k", spoken.speaker())));
    others.forEach(
        name ->
            options.add(
                Option.distractor(
                    "d" + options.size(), name, author + " quotes other words of " + name + ".")));
    return DRAFTING.draft(
        facts,
        spoken.words(),
        new MultipleChoice(stem, options),
        1,
        List.of(spoken.evidence(facts)),
        List.of(author));
  }
}
