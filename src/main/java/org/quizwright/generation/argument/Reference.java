package org.quizwright.generation.argument;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.quizwright.generation.argument.Paragraph.Line;
import org.quizwright.generation.clause.Pronoun;
import org.quizwright.generation.comprehension.Drafting;
import org.quizwright.generation.comprehension.Quote;
import org.quizwright.generation.comprehension.StandAlone;
import org.quizwright.generation.comprehension.Voice;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.language.Words;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** Whom or what a pronoun means, to be read from the sentence before. */
final class Reference implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("reference", Skill.CLOSE_READING, Demand.INFER);

  private static final int MOST_WORDS = 34;
  private static final Pattern FIRST = Pattern.compile("^(He|She|It)\\b");

  @Override
  public List<Draft> write(Facts facts) {
    return Paragraph.on(facts).stream()
        .flatMap(
            paragraph ->
                IntStream.range(1, paragraph.lines().size())
                    .mapToObj(i -> draft(facts, paragraph, i))
                    .flatMap(Optional::stream))
        .toList();
  }

  private static Optional<Draft> draft(Facts facts, Paragraph paragraph, int at) {
    Line line = paragraph.lines().get(at);
    Matcher first = FIRST.matcher(line.text());
    boolean fit =
        first.find()
            && paragraph.isAuthors(line)
            && !line.sensitive()
            && StandAlone.isWhole(line.text())
            && Words.in(line.text()).size() <= MOST_WORDS;
    return fit
        ? Pronoun.meant(facts, line.ref(), facts.language().parse(line.text()))
            .map(name -> draft(facts, first.group(1), line, paragraph.lines().get(at - 1), name))
        : Optional.empty();
  }

  private static Draft draft(Facts facts, String pronoun, Line line, Line before, String name) {
    boolean thing = pronoun.equals("It");
    String stem =
        "%s: %s %s does the word %s at the start mean?"
            .formatted(
                Voice.utters(facts, line.ref().source()),
                Quote.sentence(line.text()),
                thing ? "What" : "Whom",
                Quote.of(pronoun));
    String plain = name.replaceFirst(" (?:itself|himself|herself)$", "");
    String answer = Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
    return DRAFTING.draft(
        facts,
        line.text(),
        new ShortAnswer(
            stem, answer + ".", List.of(new AnswerElement("meant", answer, List.of(), 1))),
        1,
        List.of(line.evidence(), before.evidence()));
  }
}
