package org.quizwright.generation.argument;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.generation.argument.ArgumentParagraph.Line;
import org.quizwright.generation.draft.Aspect;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.tone.HalfLoaded;
import org.quizwright.generation.tone.Loaded;
import org.quizwright.generation.wording.Quote;
import org.quizwright.generation.wording.StandAlone;
import org.quizwright.language.BodyName;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Words;
import org.quizwright.language.tone.Connotation;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.Skill;

/**
 * Which of three statements by one author judges while two can be checked, and which can be checked
 * while two judge.
 */
final class JudgementChoice implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("judgement-choice", Skill.SOURCING, Demand.JUDGE).after(Aspect.WEIGHT);

  /** Praise and blame by the degree: "was the greatest feat of the age". */
  private static final Pattern VERDICT =
      Pattern.compile(
          "\\b(?:(?:is|are|was|were) (?:perhaps |surely |probably )?the (?:greatest|finest|best|worst|noblest|bravest"
              + "|wisest|saddest|darkest)|deserves?|deserved to"
              + "|(?:ought to|should) have (?:been|done|known|\\p{L}+ed))\\b");

  private static final Pattern NAMED =
      Pattern.compile(
          "\\b(?:known as|called|named|described as|accused of|charged with|charges? of|guilty of|laws? of)\\b");

  /** "Was paid very little" weighs as well as counts. */
  private static final Pattern WEIGHS =
      Pattern.compile(
          "(?i)\\b(?:very|too|little|poorly|badly|well|only|enough|spoiled|ruined|nothing|nobody|never|always)\\b");

  /** "What bothers me is that it needs a hero": of what, no other word of the sentence tells. */
  private static final Pattern LATE_PRONOUN =
      Pattern.compile("(?i)^(?:what|all) [^,;]*?\\b(?:is|was) that (?:it|they|he|she)\\b");

  private static final int MOST_WORDS = 26;
  private static final int OTHERS = 2;
  private static final int MOST = 2;

  @Override
  public List<Draft> write(Facts facts) {
    List<ArgumentParagraph> paragraphs = ArgumentParagraph.on(facts);
    return paragraphs.stream()
        .map(ArgumentParagraph::author)
        .distinct()
        .flatMap(author -> drafts(facts, author, lines(paragraphs, author)))
        .toList();
  }

  private static List<Line> lines(List<ArgumentParagraph> paragraphs, String author) {
    return paragraphs.stream()
        .filter(paragraph -> paragraph.author().equals(author))
        .flatMap(paragraph -> paragraph.lines().stream().filter(paragraph::isAuthors))
        .filter(JudgementChoice::isPrintable)
        .toList();
  }

  private static boolean isPrintable(Line line) {
    return !line.sensitive()
        && StandAlone.test(line.text())
        && !LATE_PRONOUN.matcher(line.text()).find()
        && Words.in(line.text()).size() <= MOST_WORDS
        && !line.text().matches("(?s).*(\"|\\beach\\b|\\bboth\\b).*")
        && !ScareQuote.WORDS.matcher(line.text()).replaceAll("").matches("(?s).*[“”].*");
  }

  /**
   * Each sentence is used once, the last ones first: a sorting of facts and judgements begins with
   * the first ones.
   */
  private static Stream<Draft> drafts(Facts facts, String author, List<Line> lines) {
    List<Line> judging =
        new ArrayList<>(lines.stream().filter(line -> judges(facts, line)).toList());
    Collections.reverse(judging);
    List<Line> plain = new ArrayList<>(lines.stream().filter(JudgementChoice::isPlain).toList());
    List<Draft> drafts = new ArrayList<>();
    while (drafts.size() < MOST) {
      boolean judgement = drafts.size() % 2 == 0;
      Optional<Draft> draft =
          judgement
              ? draft(facts, author, judging, plain, true)
              : draft(facts, author, plain, judging, false);
      if (draft.isEmpty()) {
        break;
      }
      drafts.add(draft.get());
    }
    return drafts.stream();
  }

  private static boolean judges(Facts facts, Line line) {
    return line.contested()
        && (isVerdict(facts, line.text()) || VERDICT.matcher(line.text()).find())
        && !line.text().matches(".*\\d.*|(?i).*\\bif\\b.*");
  }

  /** The subject of a sentence only names what it is about, as does "known as rotten boroughs". */
  private static boolean isVerdict(Facts facts, String text) {
    ParsedSentence sentence = facts.language().parse(text);
    int verb = sentence.root().isPresent() ? sentence.token(sentence.root().getAsInt()).start() : 0;
    return !NAMED.matcher(text).find()
        && Loaded.in(sentence).stream().anyMatch(loaded -> text.indexOf(loaded.word(), verb) >= 0);
  }

  /** A number, a date or a name to look up, and no word that weighs. */
  private static boolean isPlain(Line line) {
    return !line.contested()
        && line.text().matches("(?!What\\b|It (?:is|was)\\b)[^“]*\\d[^“]*")
        && !WEIGHS.matcher(line.text()).find()
        && !Connotation.isIn(line.text())
        && Words.lemmas(line.text()).stream().noneMatch(HalfLoaded::test);
  }

  private static Optional<Draft> draft(
      Facts facts, String author, List<Line> keys, List<Line> others, boolean judgement) {
    if (keys.isEmpty() || others.size() < OTHERS) {
      return Optional.empty();
    }
    Line key = keys.remove(0);
    List<Line> wrong =
        others.stream()
            .sorted(
                Comparator.comparingInt(
                    line -> Math.abs(line.text().length() - key.text().length())))
            .limit(OTHERS)
            .toList();
    others.removeAll(wrong);
    return Optional.of(draft(facts, author, key, wrong, judgement));
  }

  private static Draft draft(
      Facts facts, String author, Line key, List<Line> wrong, boolean judgement) {
    String stem =
        judgement
            ? "Which of these statements by %s is a judgement rather than a fact that could be checked?"
            : "Which of these statements by %s is a fact that could be checked rather than a judgement?";
    String rationale =
        judgement
            ? "It could be checked in records of the time."
            : "It weighs what happened in words of blame or praise.";
    List<Option> options = new ArrayList<>(List.of(Option.key("k", Quote.sentence(key.text()))));
    wrong.forEach(
        line ->
            options.add(
                Option.distractor("d" + options.size(), Quote.sentence(line.text()), rationale)));
    List<Evidence> evidence =
        Stream.concat(Stream.of(key), wrong.stream()).map(Line::evidence).toList();
    return DRAFTING.draft(
        facts,
        key.text(),
        new MultipleChoice(stem.formatted(BodyName.inside(author)), options),
        1,
        evidence);
  }
}
