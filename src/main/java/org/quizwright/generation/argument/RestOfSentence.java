package org.quizwright.generation.argument;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.quizwright.generation.argument.ArgumentParagraph.Line;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.telling.FirstPerson;
import org.quizwright.generation.tone.Cruelty;
import org.quizwright.generation.wording.NamedAuthor;
import org.quizwright.generation.wording.Quote;
import org.quizwright.generation.wording.StandAlone;
import org.quizwright.language.Case;
import org.quizwright.language.Clause;
import org.quizwright.language.Marks;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;
import org.quizwright.language.Token;
import org.quizwright.language.Words;
import org.quizwright.model.question.ShortAnswer;

/**
 * Quotes a part of a sentence and asks for the other by what it does for the first: gives the
 * reason, the motive, the contrast.
 *
 * @param patterns of whole sentences, each with a group {@code shown} and a group {@code asked}
 * @param question what follows the quotation
 * @param fit whether the two parts bear the question
 * @param answering how the part asked for answers, where its own words would be no answer
 */
record RestOfSentence(
    Drafting drafting,
    List<Pattern> patterns,
    String question,
    Predicate<Halves> fit,
    UnaryOperator<String> answering) {

  private static final int FEWEST_SHOWN = 5;
  private static final int FEWEST_ASKED = 3;
  private static final int MOST_WORDS = 32;

  /**
   * A pronoun or pointer among the first words, whose sense only the sentence before tells; "miners
   * and their wives" tells whose they were.
   */
  private static final Pattern LOOSE =
      Pattern.compile(
          "(?i)^both\\b|^(?:some|many|most|few|several|all|one|two|three) (?:\\p{L}+ed|became|were|was|had|went|came|took|made|found|could|would|did)\\b"
              + "|^(?:and|but|so|then|there(?! (?:was|were|is|are)\\b)|which|who|you|such|nor|neither|another|others?)\\b"
              + "|^(?:\\P{L}*\\p{L}+){0,3}?\\P{L}*\\b(?:this|that(?! \\p{L}+ (?:is|was|had))|these|those|it|he|him|she|hers|they|them|theirs|(?<!\\p{Ll} and )(?:its|his|her|their))\\b");

  /** "After the birth of the first she fell ill", "in the middle of the month". */
  private static final Pattern UNNAMED =
      Pattern.compile(
          "\\bthe (?:first|second|third|fourth|last|former|latter|other|month|year|week)"
              + "(?= (?:he|she|it|they|we|and|but|was|were|had|did)\\b|[,;]|$)");

  private static final Pattern THIRD =
      Pattern.compile("(?i)he|him|his|she|hers?|they|them|theirs?|it|its");

  /** "Lord Fenn, appointed a committee": the comma that closed an aside. */
  private static final Pattern TORN =
      Pattern.compile(
          "^(?:\\p{Lu}[\\p{L}.’-]* ?)+, \\p{L}+ed\\b(?![^,]*, (?!an?\\b|the\\b)\\p{Ll})");

  /** "Were fined and, since they would not pay, sent to prison": what is quoted breaks off. */
  private static final Pattern BREAKS_OFF =
      Pattern.compile("(?i)\\b(?:and|but|or|nor|yet|that|which|who|when|where|while|because)$");

  /** Writers who say what they are about to do tell of nothing that happened. */
  private static final Pattern ANNOUNCES =
      Pattern.compile(
          "^(?:I|We) (?:(?:must|want to|wish to|would like to|should like to|am going to|are going to|shall|will)"
              + " (?:talk|speak|tell|say|begin|start|turn|show|ask|state|mention|be (?:short|brief))"
              + "|beg|ask|say|tell|mean|know|do not (?:know|say|mean))\\b");

  /** "You were told there was a war because …": why there was one, as they say. */
  private static final Pattern HELD =
      Pattern.compile(
          "\\b(?:tells?|told|says?|said|claim(?:s|ed)?|argue[sd]?|believe[sd]?|th(?:ink|inks|ought)|pretend(?:s|ed)?"
              + "|suppose[sd]?|suspect(?:s|ed)?|assume[sd]?|allege[sd]?|rumoured),? (?!(?:for|against)\\b(?!.* that\\b))");

  /** A sentence in two parts, the one that a question shows and the one that it asks for. */
  record Halves(
      Line line, ParsedSentence sentence, String shown, String asked, boolean shownFirst) {

    /** Whether the part asked for is a clause of its own, with subject and verb. */
    boolean asksForAClause() {
      return isClause(asked);
    }

    /** Whether that clause begins with its subject, so that nothing before it is left out. */
    boolean opensWithItsSubject() {
      int from = line.text().indexOf(asked);
      return Clause.finite(sentence).stream()
          .flatMap(clause -> clause.subject().stream().boxed())
          .anyMatch(subject -> sentence.subtree(subject).start() == from);
    }

    /** Whether what is shown says something by itself. */
    boolean showsAClause() {
      return isClause(shown);
    }

    private boolean isClause(String part) {
      int from = line.text().indexOf(part);
      Span span = new Span(from, from + part.length());
      return Clause.finite(sentence).stream()
          .filter(clause -> clause.subject().isPresent())
          .anyMatch(clause -> isIn(span, clause.head()) && isIn(span, clause.subject().getAsInt()));
    }

    private boolean isIn(Span span, int token) {
      return sentence.token(token).start() >= span.start()
          && sentence.token(token).end() <= span.end();
    }

    /** Whose the second verb of the sentence is, a space last; a mark where that is in doubt. */
    private String subject() {
      int from = line.text().indexOf(asked);
      boolean several =
          Clause.finite(sentence).stream()
                  .filter(clause -> sentence.token(clause.head()).start() < from)
                  .count()
              > 1;
      return IntStream.range(0, sentence.tokens().size())
          .filter(i -> !several && sentence.token(i).start() == from)
          .mapToObj(verb -> Clause.subjectAbove(sentence, verb))
          .filter(OptionalInt::isPresent)
          .map(subject -> sentence.subtree(subject.getAsInt()).of(line.text()))
          .map(words -> words.replaceFirst(",.*", "") + " ")
          .filter(words -> shown.contains(words.strip()))
          .findFirst()
          .orElse("… ");
    }

    /** A second verb without its subject is marked as a part. */
    boolean opensWithAVerb() {
      return opensWith("VBD", "VBN", "VBZ", "VBP", "MD");
    }

    /**
     * Whether what is asked for tells something: a clause, or a second verb of the same subject.
     */
    boolean asksForADeed() {
      return asksForAClause() || opensWith("VBD", "VBN", "VBZ", "VBP", "MD");
    }

    /** "Honoured but powerless": half of one point. */
    boolean asksForAnAdjective() {
      return opensWith("JJ", "JJR", "JJS");
    }

    private boolean opensWith(String... tags) {
      int from = line.text().indexOf(asked);
      return sentence.tokens().stream()
          .anyMatch(token -> token.start() == from && token.hasTag(tags));
    }

    /** Whether each "them" or "his" has a noun before it that it may stand for. */
    private boolean namesItsPeople() {
      int from = line.text().indexOf(shown);
      return sentence.tokens().stream()
          .filter(token -> token.start() >= from && token.end() <= from + shown.length())
          .filter(token -> THIRD.matcher(token.text()).matches())
          .allMatch(token -> hasNoun(from, token));
    }

    private boolean hasNoun(int from, Token pronoun) {
      boolean several = pronoun.text().toLowerCase(Locale.ROOT).startsWith("the");
      return sentence.tokens().stream()
          .filter(token -> token.start() >= from && token.end() < pronoun.start())
          .filter(token -> !token.text().matches("(?i)(?:every|some|any|no)(?:body|one|thing)"))
          .anyMatch(token -> several ? token.hasTag("NNS", "NNPS") : token.hasTag("NN", "NNP"));
    }

    private boolean isWhole() {
      return isClear(shown)
          && namesItsPeople()
          && !TORN.matcher(shown).find()
          && !BREAKS_OFF.matcher(shown).find()
          && !ANNOUNCES.matcher(asked).find()
          && !FirstPerson.isIn(asked)
          && !isIdiom(asked)
          && Marks.pair(shown, '“', '”')
          && Marks.pair(asked, '“', '”');
    }

    /** "It is only the tip of the iceberg" can be copied without being understood. */
    private static boolean isIdiom(String part) {
      return FigureOfSpeech.in(part).isPresent();
    }

    /** The shown part as a stem begins with it, with a mark for what is left out. */
    private String uttered(Facts facts) {
      String words = Quote.part(shown) + (shownFirst ? " …" : ".");
      return NamedAuthor.utters(facts, line.ref().source(), words);
    }
  }

  RestOfSentence {
    patterns = List.copyOf(patterns);
  }

  RestOfSentence(
      Drafting drafting, List<Pattern> patterns, String question, Predicate<Halves> fit) {
    this(drafting, patterns, question, fit, UnaryOperator.identity());
  }

  /**
   * Whether a reader of the passage understands words quoted from it, and they tell of something.
   */
  static boolean isClear(String shown) {
    return !LOOSE.matcher(shown).find()
        && !ANNOUNCES.matcher(shown).find()
        && !UNNAMED.matcher(shown).find();
  }

  /** Whether words are told as what somebody says or thinks, and so would be a reason for them. */
  static boolean isOnlyHeld(String words) {
    return HELD.matcher(words).find();
  }

  /** The questions on what the authors themselves say, in the order of the texts. */
  List<Draft> write(Facts facts) {
    return ArgumentParagraph.authorsLines(facts).stream()
        .filter(line -> !line.sensitive() && StandAlone.isWhole(line.text()))
        .filter(line -> !Cruelty.isIn(line.text()))
        .flatMap(line -> halves(facts, line).stream())
        .map(halves -> draft(facts, halves))
        .filter(draft -> draft.touchesTheTheme() || !FirstPerson.isIn(draft.task().stem()))
        .toList();
  }

  private Optional<Halves> halves(Facts facts, Line line) {
    return patterns.stream()
        .map(pattern -> pattern.matcher(line.text()))
        .filter(Matcher::matches)
        .map(found -> halves(line, facts.language().parse(line.text()), found))
        .filter(halves -> isOfSize(halves.shown(), FEWEST_SHOWN))
        .filter(halves -> isOfSize(halves.asked(), FEWEST_ASKED))
        .filter(Halves::isWhole)
        .filter(fit)
        .findFirst();
  }

  private static Halves halves(Line line, ParsedSentence sentence, Matcher found) {
    return new Halves(
        line,
        sentence,
        found.group("shown").strip(),
        found.group("asked").strip(),
        found.start("shown") < found.start("asked"));
  }

  private static boolean isOfSize(String part, int fewest) {
    int words = Words.in(part).size();
    return words >= fewest && words <= MOST_WORDS;
  }

  /** One of two things that "and" joins earns the mark. */
  private static List<String> accepted(Halves halves) {
    String first = halves.asked().replaceFirst(",? and\\b.*$", "");
    boolean goesOn = first.length() < halves.asked().length() && halves.isClause(first);
    return goesOn
        ? List.of("the same in other words", "one of the two things by itself, in any words")
        : List.of("the same in other words");
  }

  private Draft draft(Facts facts, Halves halves) {
    String asked = answering.apply(halves.asked());
    String whose = halves.opensWithAVerb() ? halves.subject() : "";
    String answer = Case.upper(whose + asked) + ".";
    return drafting.draft(
        facts,
        halves.asked(),
        ShortAnswer.ofOne(
            halves.uttered(facts) + " " + question, answer, "rest", answer, accepted(halves)),
        1,
        List.of(halves.line().evidence()));
  }
}
