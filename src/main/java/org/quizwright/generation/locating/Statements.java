package org.quizwright.generation.locating;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.telling.Phrase;
import org.quizwright.generation.telling.Telling;
import org.quizwright.generation.tone.Cruelty;
import org.quizwright.generation.wording.StandAlone;
import org.quizwright.language.Clause;
import org.quizwright.language.Months;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Words;
import org.quizwright.language.tone.Connotation;

/** All that the sentences of a theme state clearly enough to be asked about. */
final class Statements {

  private static final List<Reworder> REWORDERS =
      List.of(
          new ActiveVoice(),
          new MainClause(),
          new SecondVerb(),
          new SplitSentence(),
          new WholeSentence());

  private static final int FEWEST_WORDS = 6;
  private static final int MOST_WORDS = 20;
  private static final int FEWEST_CONTENT = 4;

  /** An aside, or a question, carries a second idea. */
  private static final Pattern ASIDE =
      Pattern.compile("[;:()\\[\\]—]|\\s[-–]\\s|^(?:Which|Who|Whose|Whom|Where|When) ");

  /** So does a denial, a guess or a condition. */
  private static final Pattern DENIED_OR_GUESSED =
      Pattern.compile(
          "(?i)\\b(?:not|never|no|nor|neither|would|could|might|(?-i:may)|if|although|though|however"
              + "|allegedly|supposedly|presumably|either|whether)\\b|n[’']t\\b");

  /** What else, what again, or whose: only the sentences before say. */
  private static final Pattern LEANING =
      Pattern.compile(
          "(?i)\\b(?:the (?:first|second|last|other) (?:one|two|three|four)(?= (?:was|were|had|of)\\b)|respectively|too|again|already|then|thus|as well|others?|else|so|instead|was present"
              + "|same|each|in particular|(?-i:we|us|our|my|me))\\b");

  /** A time that only the sentences before, or the day on which the author wrote, tell. */
  private static final Pattern DATED_FROM_ELSEWHERE =
      Pattern.compile(
          "(?i)\\b(?:that followed|still|today|currently|initially|next|within a|in a matter of|late[rs]t?|earlier"
              + "|the \\d{1,2}(?:st|nd|rd|th)(?! (?:of|century|(?-i:\\p{Lu})))"
              + "|that (?:year|month|week|day|night|morning|evening|time|spring|summer|autumn|fall|winter)"
              + "|last (?:(?-i:\\p{Lu}\\p{Ll}+)|year|month)"
              + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b"
              + "|\\b(?:after|before|since|until|during|under|by|of|for|from|with|on|at|to) that \\p{L}+");

  /** "1931 miners left", "In May 1931 miners left": a year, or so many of them? */
  private static final Pattern YEAR_OR_COUNT =
      Pattern.compile(
          "(?i)^[12]\\d{3} \\p{Ll}|^In \\p{Lu}\\p{L}+ \\d{4}"
              + " (?!an?\\b|the\\b|some\\b|about\\b|over\\b|more\\b|many\\b|most\\b|all\\b|only\\b)\\p{Ll}");

  /** A full stop inside closing quotation marks would end the question that holds them. */
  private static final Pattern STOP_INSIDE = Pattern.compile("[.,]”\\.?$");

  private static final Pattern ITSELF =
      Pattern.compile(
          " (?:itself|themselves|himself|herself)(?= \\p{L}+ed\\b| was| were| threw| made)");

  /** A month is of a year, which the sentences before may tell but the statement must. */
  private static final Pattern MONTH_ALONE =
      Pattern.compile(
          "(?s)(?=.*\\b(?:(?!May)"
              + Months.ANY
              + "|(?:in|by|of) May)\\b)(?!.*\\b1\\d{3}\\b)(?!.*\\b20\\d\\d\\b).*");

  /** "One of the largest" points to nothing outside, as "the one" does. */
  private static final Pattern ONE_OF = Pattern.compile("(?i)\\bone (?=of|in|seat)");

  private static final Pattern HIS = Pattern.compile("(?i)\\b(?:his|her)\\b");

  /** Seams that didn't close. */
  private static final Pattern BROKEN =
      Pattern.compile(
          "(?i)\\b(\\w+) \\1\\b|\\s[,.]|,[,.]|\\bsome (?:in|for|by|at|on)\\b|\\bthe (?:some|about|nearly|several)\\b");

  /** What ends so was cut off from what it needs. */
  private static final Pattern CUT_OFF =
      Pattern.compile(
          "(?i)(?<![$£€][\\d.,]{0,9} ?)\\b(?:dozens?|hundreds?|thousands?|millions?|billions?)\\.$"
              + "|\\bput the (?!.*\\b(?:at|in|on|into|out|off|up|forward)\\b).*\\.$"
              + "|\\b(?:read|said|called|higher|lower|larger|smaller|greater|worse|better|more|less|\\p{L}+ing)\\.$"
              + "|\\b(?:and|or|of|that|which|who|the|a|an|to|for|with|by|in|on|at|from|as)\\.$");

  /** "The council responded" leaves open to what. */
  private static final Pattern HANGING =
      Pattern.compile(
          "(?i)\\b(?:reacted|responded|replied|agreed|answered|objected|insisted|consisted|depended|relied"
              + "|resulted|belonged|paid attention|aimed|tried|managed|tended|intended|attempted|consented|referred|amounted)"
              + "(?: (?:in|during|after|before|within) [^.]*)?\\.$"
              + "|\\b(?:reacted|responded|replied|answered) (?:with|by)\\b(?!.* to )"
              + "|\\bto (?:start|begin|finish|stop|continue|proceed)(?: (?:in|at|on|by|from)\\b|\\.$)");

  private static final List<Pattern> UNFIT =
      List.of(
          ASIDE,
          DENIED_OR_GUESSED,
          LEANING,
          DATED_FROM_ELSEWHERE,
          YEAR_OR_COUNT,
          BROKEN,
          CUT_OFF,
          HANGING);

  private Statements() {}

  /** What one sentence states, nothing twice. */
  static List<Statement> of(Facts facts, Telling telling) {
    List<Statement> found = new ArrayList<>();
    for (Reading reading : readings(facts, telling)) {
      statement(facts, telling, reading)
          .filter(
              statement -> found.stream().noneMatch(each -> each.text().equals(statement.text())))
          .ifPresent(found::add);
    }
    return found;
  }

  static List<Reading> readings(Facts facts, Telling telling) {
    Telling bare = Bare.of(facts, telling);
    return REWORDERS.stream().flatMap(reworder -> reworder.of(facts, bare).stream()).toList();
  }

  private static Optional<Statement> statement(Facts facts, Telling telling, Reading reading) {
    String text =
        STOP_INSIDE.matcher(ITSELF.matcher(reading.text()).replaceAll("")).replaceFirst("”.");
    return isClear(facts, text) && Limits.areKept(telling.text(), text)
        ? Optional.of(facts.language().parse(text))
            .filter(Statements::isSentence)
            .filter(parsed -> KnownThings.only(facts, parsed) && !speaksOfNobody(parsed))
            .filter(parsed -> !Owner.mayBeLost(telling.read(), parsed))
            .map(
                parsed ->
                    new Statement(telling, parsed, reading.aside(), isReworded(telling, text)))
            // "According to Reed, Reed saw": what the speaker tells of himself or herself.
            .filter(statement -> !statement.text().startsWith(statement.telling().holder()))
            .filter(statement -> !isMereOpinion(facts, statement))
        : Optional.empty();
  }

  private static boolean isClear(Facts facts, String text) {
    int words = Words.in(text).size();
    String pointing =
        known(facts, ONE_OF.matcher(text.substring(0, text.length() - 1)).replaceAll(""));
    return words >= FEWEST_WORDS
        && words <= MOST_WORDS
        && Words.content(text).size() >= FEWEST_CONTENT
        && StandAlone.isWhole(text)
        && StandAlone.isClear(text)
        && Phrase.leansOnlyOnStem(pointing)
        && UNFIT.stream().noneMatch(pattern -> pattern.matcher(text).find())
        && !MONTH_ALONE.matcher(text).matches()
        && !Cruelty.isIn(text)
        && !Connotation.isIn(text);
  }

  private static boolean isReworded(Telling telling, String text) {
    String words = text.substring(0, text.length() - 1).toLowerCase(Locale.ROOT);
    return !telling.text().toLowerCase(Locale.ROOT).contains(words);
  }

  /** What an author holds of the present, without a figure, is for other questions. */
  private static boolean isMereOpinion(Facts facts, Statement statement) {
    return statement.isContested(facts)
        && statement.isOfThePresent()
        && !statement.text().matches(".*\\d.*");
  }

  /** "In his lifetime" needs somebody whose lifetime it was. */
  private static boolean speaksOfNobody(ParsedSentence sentence) {
    return HIS.matcher(sentence.text()).find()
        && sentence.names().stream().noneMatch(name -> name.type().equals("PERSON"));
  }

  /** A subject before a finite verb, so that nothing was cut that it needs. */
  private static boolean isSentence(ParsedSentence sentence) {
    return Clause.main(sentence)
        .filter(Clause::isFinite)
        .filter(clause -> clause.subject().isPresent())
        .filter(clause -> clause.subject().getAsInt() < clause.finiteVerb().orElse(-1))
        .filter(clause -> !isSpliced(sentence, clause.head()))
        .filter(clause -> !isVague(sentence, clause.subject().getAsInt()))
        .isPresent();
  }

  /** Two clauses with a mere comma between them. */
  private static boolean isSpliced(ParsedSentence sentence, int root) {
    return sentence.children(root, "ccomp", "parataxis", "conj").stream()
        .map(sentence::subtree)
        .map(span -> sentence.text().substring(0, span.start()).stripTrailing())
        .anyMatch(before -> before.endsWith(","));
  }

  /** "Production fell" doesn't say whose or of what. */
  private static boolean isVague(ParsedSentence sentence, int subject) {
    return sentence.token(subject).hasTag("NN")
        && sentence.children(subject).isEmpty()
        && sentence.token(sentence.token(subject).head()).isVerb();
  }

  /** "The strike" needs no more on a sheet whose theme is a strike. */
  private static String known(Facts facts, String text) {
    String known = text;
    for (String noun : Words.lemmas(facts.theme().title())) {
      known = known.replaceAll("(?i)\\bthe (" + Pattern.quote(noun) + "s?)\\b", "a $1");
    }
    return known;
  }
}
