package org.quizwright.generation.argument;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.tone.Implications;
import org.quizwright.generation.tone.Judgements;
import org.quizwright.generation.tone.Judgements.Judgement;
import org.quizwright.generation.wording.Quote;
import org.quizwright.generation.wording.Voice;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;
import org.quizwright.model.source.Source;

/** How the wording of a sentence fits what the headnote says of its author. */
final class StandpointShown implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("standpoint-shown", Skill.SOURCING, Demand.JUDGE);

  /** Where an author grants the other side something, the standpoint doesn't show. */
  private static final Pattern CONCEDES =
      Pattern.compile(
          "(?i)\\b(?:I|we|agree[sd]?|admit(?:s|ted|tedly)?|concede[sd]?|grant(?:s|ed)?|true|though|although|while|yet|but)\\b");

  @Override
  public List<Draft> write(Facts facts) {
    Map<String, Draft> bySource = new LinkedHashMap<>();
    for (Judgement judgement : Judgements.on(facts)) {
      String source = judgement.evidence().source();
      if (!bySource.containsKey(source)) {
        draft(facts, judgement).ifPresent(draft -> bySource.put(source, draft));
      }
    }
    return List.copyOf(bySource.values());
  }

  /** Nothing where the course says nothing of the author, or the list nothing of the word. */
  private static Optional<Draft> draft(Facts facts, Judgement judgement) {
    boolean placed =
        facts
            .model()
            .source(judgement.evidence().source())
            .map(Source::metadata)
            .filter(work -> !work.standpoint().isBlank() && !work.author().isEmpty())
            .isPresent();
    boolean concedes = CONCEDES.matcher(judgement.sentence()).find();
    return Implications.of(judgement.mark().word())
        .filter(implied -> placed && !concedes && judgement.loaded().size() == 1)
        .map(implied -> draft(facts, judgement, implied));
  }

  private static Draft draft(Facts facts, Judgement judgement, String implied) {
    String author = Voice.author(facts, judgement.evidence().source());
    String words = Quote.of(judgement.mark().phrase());
    String stem =
        "Read what the heading of the source says about %s, then this sentence: %s How does the author’s standpoint show in it?"
            .formatted(author, Quote.sentence(judgement.sentence()));
    List<AnswerElement> elements =
        List.of(
            new AnswerElement(
                "words",
                "Wording that takes sides: %s, which implies that %s.".formatted(words, implied),
                List.of(),
                1),
            new AnswerElement(
                "standpoint",
                "Says whose side they take, or whom they are turned against, and links it with what the"
                    + " heading says of the author.",
                List.of(),
                1));
    String model =
        "The expression %s takes sides: it implies that %s. That fits what the heading says of where %s stands."
            .formatted(words, implied, author);
    return DRAFTING.draft(
        facts,
        judgement.mark().phrase(),
        new ShortAnswer(stem, model, elements),
        2,
        List.of(judgement.evidence()));
  }
}
