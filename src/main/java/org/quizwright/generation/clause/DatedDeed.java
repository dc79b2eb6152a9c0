package org.quizwright.generation.clause;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.telling.Core;
import org.quizwright.generation.telling.Phrase;
import org.quizwright.generation.telling.Stems;
import org.quizwright.generation.telling.Telling;
import org.quizwright.generation.telling.Tellings;
import org.quizwright.generation.wording.LastWord;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;
import org.quizwright.language.Words;
import org.quizwright.model.content.Claim;
import org.quizwright.model.content.Event;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;
import org.quizwright.model.time.DateWords;
import org.quizwright.model.time.HistoricalDate;

/**
 * What somebody did, or what happened to something, at a time: the text may say "he", "two years
 * later" or "that autumn", so that finding it takes reading.
 */
final class DatedDeed implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("dated-deed", Skill.CLOSE_READING, Demand.LOCATE).ofDetail();

  /** Of 1 to 3. */
  private static final int IMPORTANT = 2;

  /** "Resigned" by itself is too little to look for. */
  private static final int FEWEST_CONTENT = 2;

  /** Births and deaths are no deeds, and what somebody became is asked for in other words. */
  private static final List<String> NO_DEEDS =
      Words.list(
          "bear die become be have begin start end remain seem live open found establish set create"
              + " move enter return arrive land sail come go settle marry write tell speak meet gather"
              + " assemble");

  /** "Independence was proclaimed": nothing happened to it, since it wasn't there before. */
  private static final List<String> MAKING =
      Words.list(
          "proclaim declare announce sign pass adopt introduce publish print issue build make form"
              + " draw launch hold call");

  /** Nouns of people and bodies, which do something. */
  private static final Pattern ACTORS =
      Pattern.compile(
          "(?i).*\\b(?:\\p{L}{2,}(?:ers|ors|ists|ians)|(?:\\p{L}*[\\p{L}-])?(?:men|women)|people|troops|peasants|strikers"
              + "|crowd|army|government|parliament|committee|council|commission|company|companies|firms?"
              + "|union|party|society|association|federation|league|board|court|king|queen|emperor|tsar)");

  /** "A crowd led by Fascists burned …", which parsers read as what the crowd did. */
  private static final Pattern LED = Pattern.compile("^\\p{L}+ by\\b");

  /** Nobody would ask what a law did, or what happened to a surrender. */
  private static final Pattern PAPERS =
      Pattern.compile(
          "(?i)\\b(?:treaty|treaties|acts?|laws?|constitution|agreement|charter|peace|war|battle|surrender|strike|annexation|vote"
              + "|decision|order|bill|attack|revolt|rising)\\b");

  /** Rivers and storms do nothing that one would ask for so. */
  private static final Pattern NATURE =
      Pattern.compile(
          "(?i)\\b(?:river|lake|sea|ocean|mount|mountain|volcano|storm|hurricane|typhoon|flood|fire|fever|plague"
              + "|dam|bridge|mill|ship)$|^(?:Mount|Lake|Hurricane|Typhoon)\\b");

  @Override
  public List<Draft> write(Facts facts) {
    return Tellings.on(facts).stream()
        .flatMap(telling -> drafts(facts, telling))
        .filter(Draft::touchesTheTheme)
        .toList();
  }

  private static Stream<Draft> drafts(Facts facts, Telling telling) {
    return facts.model().events().stream()
        .filter(event -> event.orderable() && event.mentions().get(0).ref().equals(telling.ref()))
        .filter(event -> !isContested(facts, event))
        .flatMap(event -> draft(facts, telling, event).stream());
  }

  /** A step in somebody's life matters only where it is a turning point. */
  private static boolean matters(Event event, Core core) {
    Token subject = core.sentence().token(core.clause().subject().orElseThrow());
    return !subject.entity().equals("PERSON") || event.importance() >= IMPORTANT;
  }

  /** "Were summoned, and fined": two things, each an answer. */
  private static boolean goesOnAlone(ParsedSentence sentence, int root) {
    return !goesOnDoing(sentence, root)
        && IntStream.range(root + 1, sentence.tokens().size())
            .filter(i -> isPastTense(sentence, i) || isJoined(sentence, root, i))
            .noneMatch(i -> sentence.child(i, "nsubj").isEmpty());
  }

  /** "Waded ashore, hauling the end of the cable": what the deed was for stands behind it. */
  private static boolean goesOnDoing(ParsedSentence sentence, int root) {
    return IntStream.range(root + 2, sentence.tokens().size())
        .anyMatch(i -> sentence.token(i).hasTag("VBG") && sentence.token(i - 1).text().equals(","));
  }

  private static boolean isPastTense(ParsedSentence sentence, int verb) {
    return sentence.token(verb).hasTag("VBD") && !sentence.hasRelation(verb, "aux", "cop");
  }

  private static boolean isJoined(ParsedSentence sentence, int root, int verb) {
    return sentence.token(verb).isVerb()
        && sentence.hasRelation(verb, "conj")
        && sentence.token(verb).head() == root;
  }

  /** Whether the sentence tells it in its main clause and not in passing. */
  private static boolean isMainMatter(Telling telling, Core core) {
    ParsedSentence sentence = telling.sentence();
    return sentence.root().stream()
        .filter(root -> sentence.token(root).lemma().equals(core.mainVerb().lemma()))
        .anyMatch(root -> goesOnAlone(sentence, root));
  }

  private static boolean isContested(Facts facts, Event event) {
    return facts
        .model()
        .claim(event.mentions().get(0).ref())
        .filter(Claim::contested)
        .map(Claim::mark)
        .filter(event.label()::contains)
        .isPresent();
  }

  private static Optional<Draft> draft(Facts facts, Telling telling, Event event) {
    return Core.of(facts.language().parse(event.label() + "."))
        .filter(core -> !NO_DEEDS.contains(core.mainVerb().lemma()))
        .filter(core -> core.clause().isPassive() ? befalls(core) : acts(core))
        .filter(core -> matters(event, core) && isMainMatter(telling, core))
        .filter(core -> isOnlyDeed(facts, event, core))
        .flatMap(core -> when(event.date()).flatMap(when -> draft(facts, telling, core, when)));
  }

  private static boolean acts(Core core) {
    Token subject = core.sentence().token(core.clause().subject().orElseThrow());
    return (subject.isProperNoun()
            && !PAPERS.matcher(core.subjectWords()).find()
            && (subject.entity().equals("PERSON") || !NATURE.matcher(core.subjectWords()).find()))
        || ACTORS.matcher(core.subjectWords()).matches();
  }

  /** What befell a thing; of people the text tells rather what they were made. */
  private static boolean befalls(Core core) {
    Token subject = core.sentence().token(core.clause().subject().orElseThrow());
    return !subject.entity().equals("PERSON")
        && !MAKING.contains(core.mainVerb().lemma())
        && !PAPERS.matcher(core.subjectWords()).find();
  }

  /** Whether no other event of that time tells of the same actor. */
  private static boolean isOnlyDeed(Facts facts, Event event, Core core) {
    String name = LastWord.of(core.subjectWords());
    return facts.model().events().stream()
        .filter(other -> !other.id().equals(event.id()) && other.label().contains(name))
        .noneMatch(other -> overlap(other.date(), event.date()));
  }

  private static boolean overlap(HistoricalDate one, HistoricalDate other) {
    return !one.end().isBefore(other.start()) && !other.end().isBefore(one.start());
  }

  private static Optional<String> when(HistoricalDate date) {
    String words = DateWords.of(date, false);
    return switch (date.precision()) {
      case DAY -> Optional.of("on " + words);
      case MONTH, YEAR -> Optional.of("in " + words);
      case SEASON -> Optional.of("in the " + words.replaceFirst(" ", " of "));
      default -> Optional.empty();
    };
  }

  private static Optional<Draft> draft(Facts facts, Telling telling, Core core, String when) {
    String subject = inside(telling.text(), core);
    String asked =
        core.clause().isPassive() ? "what happened to " + subject : "what did " + subject + " do";
    String stem = telling.ask(asked + " " + when);
    String label = core.sentence().text();
    String answer = label.substring(core.sentence().token(core.verb()).start(), label.length() - 1);
    return Stems.fitShort(stem)
            && !LED.matcher(answer).find()
            && Words.content(answer).size() >= FEWEST_CONTENT
        ? Optional.of(telling.draft(facts, DRAFTING, answer, task(stem, answer)))
        : Optional.empty();
  }

  /** The subject as it stands inside a sentence: "Indian troops" keeps its capital. */
  private static String inside(String text, Core core) {
    String subject = core.subject().of(core.sentence().text()).strip();
    boolean capital = text.indexOf(subject) > 0;
    return capital ? subject : core.subjectWords();
  }

  private static ShortAnswer task(String stem, String answer) {
    String model = Phrase.sentence(answer);
    return new ShortAnswer(
        stem,
        model,
        List.of(new AnswerElement("deed", model, List.of("the same in other words"), 1)));
  }
}
