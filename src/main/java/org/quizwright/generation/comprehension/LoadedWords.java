package org.quizwright.generation.comprehension;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.quizwright.generation.draft.Aspect;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.telling.FirstPerson;
import org.quizwright.generation.tone.Judgements;
import org.quizwright.generation.tone.Judgements.Judgement;
import org.quizwright.generation.wording.NamedAuthor;
import org.quizwright.generation.wording.Quote;
import org.quizwright.language.tone.Connotation;
import org.quizwright.language.tone.Tone;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;
import org.quizwright.model.source.TextRef;

/** What an author's choice of loaded words shows about the author's attitude. */
final class LoadedWords implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("loaded-words", Skill.SOURCING, Demand.INFER).after(Aspect.MEANING);

  private static final Pattern POINTING =
      Pattern.compile(
          "^(?:Observe|Behold|Note|Mark|See|Look|Consider|So much for|What|How|Such)\\b");

  @Override
  public List<Draft> write(Facts facts) {
    return Judgements.on(facts).stream()
        .filter(judgement -> judgement.mark().tone() != Tone.PRAISE || isMeant(facts, judgement))
        .map(judgement -> draft(facts, judgement))
        .toList();
  }

  /**
   * Whether praise is no irony: "how heroically I behaved" is, and so may be what is pointed at or
   * stands beside blame.
   */
  private static boolean isMeant(Facts facts, Judgement judgement) {
    TextRef ref = judgement.ref();
    return !FirstPerson.isIn(judgement.sentence())
        && !POINTING.matcher(judgement.sentence()).find()
        && IntStream.rangeClosed(Math.max(1, ref.sentence() - 1), ref.sentence() + 1)
            .mapToObj(n -> new TextRef(ref.source(), ref.passage(), n))
            .noneMatch(beside -> blames(facts, beside));
  }

  private static boolean blames(Facts facts, TextRef ref) {
    return facts.parse(ref).stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .flatMap(token -> Connotation.of(token).stream())
        .anyMatch(each -> each.tone() == Tone.BLAME);
  }

  private static Draft draft(Facts facts, Judgement judgement) {
    Connotation connotation = judgement.mark().connotation();
    String word = Quote.of(judgement.mark().word());
    boolean several = word.contains(" ");
    String stem =
        (several
                ? "%s What do the words %s imply, and what attitude do they show?"
                : "%s What does the word %s imply, and what attitude does it show?")
            .formatted(
                NamedAuthor.utters(facts, judgement.ref().source(), judgement.sentence()), word);
    String model =
        "The %s that %s, which shows %s."
            .formatted(
                several ? "words %s imply".formatted(word) : "word %s implies".formatted(word),
                connotation.implied(),
                connotation.tone().attitude());
    return DRAFTING.draft(
        facts,
        judgement.mark().phrase(),
        new ShortAnswer(stem, model, elements(connotation)),
        2,
        List.of(judgement.evidence()));
  }

  private static List<AnswerElement> elements(Connotation connotation) {
    String attitude = "It shows " + connotation.tone().attitude() + ".";
    return List.of(
        AnswerElement.of("implication", "It implies that " + connotation.implied() + "."),
        new AnswerElement("attitude", attitude, connotation.attitudes(), 1));
  }
}
