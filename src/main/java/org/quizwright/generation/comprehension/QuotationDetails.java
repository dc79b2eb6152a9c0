package org.quizwright.generation.comprehension;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.wording.Quote;
import org.quizwright.generation.wording.Voice;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** What a speaker whom a text quotes complains of: two details, in the speaker's own words. */
final class QuotationDetails implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("quotation-details", Skill.CLOSE_READING, Demand.LOCATE);

  private static final int ASKED = 2;

  /** With fewer to choose from, how the speaker felt is the better question. */
  static final int FEWEST = 3;

  private static final int MOST = 6;

  @Override
  public List<Draft> write(Facts facts) {
    return facts.model().quotations().stream()
        .filter(quotation -> quotation.speaker() != null)
        .filter(quotation -> facts.isTaughtHere(quotation.source(), quotation.firstPassage()))
        .flatMap(quotation -> Remark.of(facts, quotation).stream())
        .filter(Remark::hasVoice)
        .flatMap(remark -> draft(facts, remark).stream())
        .toList();
  }

  private static Optional<Draft> draft(Facts facts, Remark remark) {
    List<Evidence> grievances = SpeakerWords.grievances(facts, remark.quotation());
    return grievances.size() < FEWEST || grievances.size() > MOST
        ? Optional.empty()
        : Optional.of(draft(facts, remark, grievances));
  }

  private static Draft draft(Facts facts, Remark remark, List<Evidence> grievances) {
    String author = Voice.author(facts, remark.quotation().source());
    String stem =
        "What does %s complain of in the words that %s quotes? Give two details."
            .formatted(remark.speakerAside(), author);
    List<String> details = grievances.stream().map(Evidence::exact).map(Quote::sentence).toList();
    AnswerElement element =
        new AnswerElement(
            "details",
            "Any two complaints that the words hold, in the student’s own words or the speaker’s, such as: "
                + String.join(" ", details),
            List.of(),
            ASKED);
    return DRAFTING.draft(
        facts,
        grievances.get(0).exact(),
        new ShortAnswer(
            stem, details.stream().limit(ASKED).collect(Collectors.joining(" ")), List.of(element)),
        ASKED,
        grievances,
        List.of(remark.name()));
  }
}
