package org.quizwright.generation.argument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quizwright.generation.argument.ArgumentParagraph.Line;
import org.quizwright.generation.draft.Aspect;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.tone.Cruelty;
import org.quizwright.generation.tone.Loaded;
import org.quizwright.generation.wording.Quote;
import org.quizwright.language.BodyName;
import org.quizwright.language.Marks;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** Which expressions of a whole paragraph show how its author judges what it tells. */
final class AttitudeWords implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("attitude-words", Skill.SOURCING, Demand.INFER).after(Aspect.WEIGHT);

  private static final int FEWEST = 2;
  private static final int OPENING_WORDS = 7;

  /** A loaded expression in its sentence, with what it implies. */
  private record Expression(Line line, Loaded loaded) {

    String implied() {
      return loaded.connotation().implied();
    }

    String text() {
      return Quote.of(loaded.phrase()) + " (it implies that " + implied() + ")";
    }
  }

  @Override
  public List<Draft> write(Facts facts) {
    return ArgumentParagraph.on(facts).stream()
        .flatMap(paragraph -> draft(facts, paragraph).stream())
        .toList();
  }

  private static Optional<Draft> draft(Facts facts, ArgumentParagraph paragraph) {
    List<Expression> found = expressions(facts, paragraph);
    boolean oneWay = found.stream().map(each -> each.loaded().tone()).distinct().count() == 1;
    boolean spared =
        paragraph.lines().stream().anyMatch(line -> line.sensitive() || Cruelty.isIn(line.text()));
    return found.size() >= FEWEST && oneWay && !spared
        ? Optional.of(draft(facts, paragraph, found))
        : Optional.empty();
  }

  private static List<Expression> expressions(Facts facts, ArgumentParagraph paragraph) {
    List<Expression> found = new ArrayList<>();
    for (Line line : paragraph.lines()) {
      if (paragraph.isAuthors(line)) {
        for (Loaded loaded : Loaded.in(facts.language().parse(line.text()))) {
          boolean isNew =
              found.stream().noneMatch(each -> each.loaded().word().equals(loaded.word()));
          if (isNew) {
            found.add(new Expression(line, loaded));
          }
        }
      }
    }
    return found;
  }

  private static Draft draft(Facts facts, ArgumentParagraph paragraph, List<Expression> found) {
    String stem =
        "Read the paragraph by %s that begins %s Find two expressions in it that show the author’s attitude, and say what each implies."
            .formatted(
                BodyName.inside(paragraph.author()), opening(paragraph.lines().get(0).text()));
    String model =
        found.stream()
            .limit(FEWEST)
            .map(
                each ->
                    "%s implies that %s."
                        .formatted(Quote.of(each.loaded().phrase()), each.implied()))
            .collect(Collectors.joining(" "));
    List<Evidence> evidence =
        found.stream().map(each -> each.line().evidence()).distinct().toList();
    return DRAFTING.draft(
        facts,
        found.get(0).loaded().phrase() + ", " + found.get(1).loaded().phrase(),
        new ShortAnswer(stem, model, elements(found)),
        4,
        evidence);
  }

  private static List<AnswerElement> elements(List<Expression> found) {
    String all = found.stream().map(Expression::text).collect(Collectors.joining("; "));
    return List.of(
        new AnswerElement(
            "expressions",
            "Any two expressions that judge, such as: " + all + ". One mark for each.",
            List.of(),
            2),
        new AnswerElement(
            "implications", "What each of the two implies. One mark for each.", List.of(), 2));
  }

  private static String opening(String text) {
    List<String> words = List.of(text.split(" "));
    int end = Math.min(OPENING_WORDS, words.size());
    while (end < words.size() && !isClosed(words.subList(0, end))) {
      end++;
    }
    return Quote.sentence(String.join(" ", words.subList(0, end)) + " …") + ".";
  }

  /** No quotation is left open. */
  private static boolean isClosed(List<String> words) {
    String text = String.join(" ", words);
    return Marks.pair(text, '“', '”');
  }
}
