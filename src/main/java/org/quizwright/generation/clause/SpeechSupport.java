package org.quizwright.generation.clause;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.wording.Quote;
import org.quizwright.generation.wording.Voice;
import org.quizwright.language.Sentences;
import org.quizwright.model.content.Quotation;
import org.quizwright.model.content.Sensitivity;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;
import org.quizwright.model.source.Passage;

/** How a speaker bears out the statement that opens a speech. */
final class SpeechSupport implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("speech-support", Skill.CLOSE_READING, Demand.INFER);

  private static final int MOST_WORDS = 18;
  private static final int FEWEST_WORDS = 5;

  private static final Pattern TURN =
      Pattern.compile("^(But|Yet|However|Now|Today|Still|And yet|Instead)\\b");

  private static final Pattern POINTS_BACK =
      Pattern.compile(
          "(?i)^(?:it|this|that|he|she|they|these|those|because|and|but|precisely)\\b|[\\[(:‘]");

  @Override
  public List<Draft> write(Facts facts) {
    return facts.model().quotations().stream()
        .filter(quotation -> facts.isTaughtHere(quotation.source(), quotation.firstPassage()))
        .filter(quotation -> isPerson(facts, quotation) && !isInterviewed(facts, quotation))
        .flatMap(quotation -> draft(facts, quotation).stream())
        .toList();
  }

  private static Optional<Draft> draft(Facts facts, Quotation quotation) {
    @Nullable String speaker = quotation.speaker();
    List<Evidence> said = sentences(facts, quotation);
    boolean opens = speaker != null && said.size() >= 2 && isStatement(said.get(0));
    List<Evidence> details =
        said.stream()
            .skip(1)
            .filter(SpeechSupport::isDetail)
            .filter(detail -> isFit(facts, detail))
            .toList();
    return speaker != null && opens && isPlenty(details)
        ? Optional.of(draft(facts, speaker, said.get(0), details))
        : Optional.empty();
  }

  /** Whoever answers questions all through a source goes on telling rather than arguing. */
  private static boolean isInterviewed(Facts facts, Quotation quotation) {
    String author = Voice.author(facts, quotation.source());
    return quotation.speaker() != null && author.contains(quotation.speaker());
  }

  private static boolean isPerson(Facts facts, Quotation quotation) {
    return facts.model().people().stream()
        .anyMatch(person -> person.name().equals(quotation.speaker()));
  }

  /** The sentences that stand word for word in one passage each. */
  private static List<Evidence> sentences(Facts facts, Quotation quotation) {
    return Sentences.split(quotation.text()).stream()
        .map(span -> span.of(quotation.text()))
        .flatMap(words -> placed(facts, quotation, words).stream())
        .toList();
  }

  /** What comes after the first passage has mostly turned to another point. */
  private static Optional<Evidence> placed(Facts facts, Quotation quotation, String words) {
    int n = quotation.firstPassage();
    String text = facts.model().passage(quotation.source(), n).map(Passage::text).orElse("");
    return text.contains(words)
        ? Optional.of(facts.quote(quotation.source(), n, words))
        : Optional.empty();
  }

  /** Whether a class can be asked for it. */
  private static boolean isFit(Facts facts, Evidence sentence) {
    return facts.model().sensitivities().stream()
        .map(Sensitivity::ref)
        .filter(ref -> ref.source().equals(sentence.source()))
        .filter(ref -> ref.passage() == sentence.passage())
        .flatMap(ref -> facts.sentence(ref).stream())
        .noneMatch(
            marked -> marked.contains(sentence.exact()) || sentence.exact().contains(marked));
  }

  private static boolean isStatement(Evidence sentence) {
    int words = Phrase.length(sentence.exact());
    return words >= FEWEST_WORDS
        && words <= MOST_WORDS
        && sentence.exact().endsWith(".")
        && !POINTS_BACK.matcher(sentence.exact()).find();
  }

  private static boolean isDetail(Evidence sentence) {
    return sentence.exact().endsWith(".") && Phrase.length(sentence.exact()) >= 3;
  }

  /** Two sentences that go on in the same sense. */
  private static boolean isPlenty(List<Evidence> details) {
    return details.size() > 1
        && details.stream().noneMatch(detail -> TURN.matcher(detail.exact()).find());
  }

  private static Draft draft(
      Facts facts, String speaker, Evidence statement, List<Evidence> details) {
    String stem =
        "%s says: %s What does the speaker say to support this statement? Give two points."
            .formatted(speaker, Quote.sentence(statement.exact()));
    List<String> quotes = details.stream().map(Evidence::exact).map(Quote::sentence).toList();
    AnswerElement any =
        new AnswerElement(
            "details",
            "Any two points of the quotation, in the student’s own words or the speaker’s, such as: "
                + String.join(" ", quotes),
            quotes,
            2);
    ShortAnswer task =
        new ShortAnswer(
            stem, String.join(" ", quotes.subList(0, Math.min(2, quotes.size()))), List.of(any));
    return DRAFTING.draft(
        facts,
        statement.exact(),
        task,
        2,
        Stream.concat(Stream.of(statement), details.stream()).toList(),
        List.of(speaker));
  }
}
