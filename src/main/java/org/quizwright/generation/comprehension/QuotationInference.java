package org.quizwright.generation.comprehension;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.wording.Quote;
import org.quizwright.generation.wording.Voice;
import org.quizwright.language.Sentences;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;
import org.quizwright.model.source.Passage;

/** How a quoted speaker felt, inferred from words that complain, with the detail that shows it. */
final class QuotationInference implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("quotation-inference", Skill.CLOSE_READING, Demand.INFER);

  private static final Pattern ONE_OF_THEM =
      Pattern.compile(
          "\\b(?:of (?:theirs|them|his|hers|ours|us|its)|another|a second|a third)\\b[^.?!“]*“[^”]*$");

  private static final List<String> MOODS =
      List.of(
          "anger",
          "bitterness",
          "frustration",
          "unhappiness",
          "resignation",
          "powerlessness",
          "despair",
          "worry");

  @Override
  public List<Draft> write(Facts facts) {
    return facts.model().quotations().stream()
        .filter(quotation -> quotation.speaker() != null)
        .filter(quotation -> facts.isTaughtHere(quotation.source(), quotation.firstPassage()))
        .flatMap(quotation -> Remark.of(facts, quotation).stream())
        .filter(remark -> remark.hasVoice() && bearsInference(remark))
        .filter(remark -> isPlainComplaint(remark) && !isOneOfThem(facts, remark))
        .filter(remark -> isBrief(facts, remark))
        .map(remark -> draft(facts, remark))
        .toList();
  }

  /** Of a single sentence there is no choice of detail to make. */
  private static boolean bearsInference(Remark remark) {
    return Sentences.split(remark.words()).size() > 1 && !grievances(remark).isEmpty();
  }

  /** Who cries out at others or begs them may feel shame or pity as well as anger. */
  private static boolean isPlainComplaint(Remark remark) {
    return remark.words().indexOf('!') < 0;
  }

  /** "An officer of theirs cried": one speaks, and the name is that of many. */
  private static boolean isOneOfThem(Facts facts, Remark remark) {
    String text =
        facts
            .model()
            .passage(remark.evidence().source(), remark.evidence().passage())
            .map(Passage::text)
            .orElse("");
    int at = Math.max(0, text.indexOf(remark.words()));
    return ONE_OF_THEM.matcher(text.substring(0, at)).find();
  }

  private static List<String> grievances(Remark remark) {
    String words = remark.words();
    return Sentences.split(words).stream()
        .map(span -> span.of(words))
        .filter(Grievance::isIn)
        .toList();
  }

  /** Who complains at length is asked about in detail instead. */
  private static boolean isBrief(Facts facts, Remark remark) {
    return SpeakerWords.grievances(facts, remark.quotation()).size() < QuotationDetails.FEWEST;
  }

  private static Draft draft(Facts facts, Remark remark) {
    String author = Voice.author(facts, remark.quotation().source());
    String stem =
        "%s quotes %s: %s What do these words show about how %s felt? Quote a detail as evidence."
            .formatted(author, remark.speaker(), remark.quoted(), remark.name());
    List<String> details = grievances(remark);
    String quoted = details.stream().map(Quote::of).collect(Collectors.joining(" or "));
    ShortAnswer task =
        new ShortAnswer(
            stem,
            "They show discontent. A detail that shows it is %s."
                .formatted(Quote.of(details.get(0))),
            List.of(
                new AnswerElement("inference", "They show anger or discontent.", MOODS, 1),
                new AnswerElement(
                    "detail",
                    "Words that show it: " + quoted + ", or others that tell what was done wrong.",
                    details,
                    1)));
    return DRAFTING.draft(
        facts, remark.words(), task, 2, List.of(remark.evidence()), List.of(remark.name()));
  }
}
