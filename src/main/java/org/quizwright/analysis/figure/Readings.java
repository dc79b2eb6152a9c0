package org.quizwright.analysis.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.language.NumberWord;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;
import org.quizwright.language.Words;

/** Reads the amounts of a passage's sentences in turn, each in the light of those before. */
final class Readings {

  private static final List<String> HURTS =
      List.of(
          "kill", "injure", "wound", "employ", "arrest", "drown", "hang", "behead", "execute",
          "deport", "die", "hire");
  private static final Pattern OF_THEM =
      Pattern.compile("^ of (?:them|these|those|whom|which|us|you)\\b(?: (?=\\p{Ll}))?");
  private static final Pattern OF =
      Pattern.compile(
          "^ (?:more )?(?:out )?of (?:(?:the|our|his|her|its|their|remaining|all|these|those"
              + "|(?:\\p{L}+ )?\\p{L}+[’']s(?= \\d)|\\d[\\d,]*|about|some|"
              + NumberWord.words(2, 19)
              + "|"
              + NumberWord.tensWords()
              + ") )*");

  private static final Pattern CROWD_OF =
      Pattern.compile(
          "(?i)\\b(?:famil(?:y|ies)|households?|crowds?|bands?|crews?|army|garrison|groups?) of (?:\\p{Ll}+ )?$");
  private static final Pattern NUMBER_OF =
      Pattern.compile(
          "^number of (?:\\p{L}+ )*?(\\p{L}+)(?= (?:in|of|who|that|per|on|at|from|living)\\b|$)");
  private static final List<String> CROWDS =
      Words.list(
          "population workforce membership employment crowd army garrison crew audience "
              + "staff strength");

  private static final Pattern DEAD =
      Pattern.compile(
          "\\b(?:dead|wounded|injured|victims|casualties) (?:\\p{L}+ )?(?:at|from|to|between|was|were|is|are)?\\s?(?:\\d[\\d,]* to )?$");

  private static final Pattern BY = Pattern.compile("\\bby (?:just )?$");
  private static final Pattern TO = Pattern.compile("^ (?:votes )?to \\d");
  private static final Pattern BY_TO = Pattern.compile("\\bby \\d[\\d,]* (?:votes )?to $");
  private static final Pattern MAJORITY = Pattern.compile("\\bmajority (?:was|of) $");

  /** A party's majority is one of seats. */
  private static final Pattern ELECTED =
      Pattern.compile("\\b(?:vot(?:e|es|ed)|polls?|polled|elected|beat|(?:the|his|her) seat)\\b");

  private static final Pattern VOTED =
      Pattern.compile(
          "(?i)\\b(?:vot(?:e|ed|es)|motion|bill|carried|passed|defeated|lost|chose|elected|accepted|rejected|threw|thrown)\\b");

  private static final Pattern ONES = Pattern.compile("\\bones\\b");

  /** No such number of years or days is told. */
  private static final double A_LOT = 1000;

  private List<Reading> earlier = List.of();

  /** The readings of one sentence, in the order of the text. */
  List<Reading> in(ParsedSentence sentence) {
    List<Reading> found = new ArrayList<>();
    for (Amount amount : AmountReader.read(sentence)) {
      List<Reading> before = new ArrayList<>(carriedTo(amount));
      before.addAll(found);
      NumberPlace.of(sentence, amount)
          .map(place -> read(place, inOrder(place, found, before)))
          .ifPresent(found::add);
    }
    List<Reading> read = SharedUnits.of(sentence.text(), found);
    earlier = read.isEmpty() ? earlier : List.copyOf(read);
    return read;
  }

  /** "It took an hour. They counted thirteen": a bare number goes on with no other's measure. */
  private List<Reading> carriedTo(Amount amount) {
    boolean bare = amount.kind() == Amount.Kind.COUNT;
    return earlier.stream()
        .filter(
            reading -> !bare || !(Units.isTime(reading.unit()) || Units.isLength(reading.unit())))
        .toList();
  }

  /**
   * "900 people were tried in four towns: 80 of them died": who goes on doing things was counted by
   * the last subject, which comes last here.
   */
  private static List<Reading> inOrder(NumberPlace place, List<Reading> own, List<Reading> before) {
    boolean goesOn =
        OF_THEM.matcher(place.behind()).find()
            || place.sentence().hasRelation(place.top(), "nsubj", "nsubj:pass");
    Optional<Reading> subject =
        own.stream()
            .filter(reading -> goesOn && isSubject(place.sentence(), reading))
            .reduce((one, other) -> other);
    List<Reading> ordered = new ArrayList<>(before);
    subject.ifPresent(
        reading -> {
          ordered.remove(reading);
          ordered.add(reading);
        });
    return ordered;
  }

  private static boolean isSubject(ParsedSentence sentence, Reading reading) {
    return reading.amount().kind() == Amount.Kind.COUNT
        && NumberPlace.of(sentence, reading.amount())
            .filter(place -> sentence.hasRelation(place.top(), "nsubj", "nsubj:pass"))
            .isPresent();
  }

  private static Reading read(NumberPlace place, List<Reading> before) {
    Amount amount = place.amount();
    Optional<String> age = Ages.measured(place);
    if (age.isPresent()) {
      return new Reading(amount, "years", age.get());
    }
    String measures = Measured.by(place, before);
    String unit = unit(place, before, measures);
    String told = measures.isEmpty() ? elsewhere(place, before, unit) : measures;
    return new Reading(amount, unit, unit.isEmpty() ? told : ONES.matcher(told).replaceAll(unit));
  }

  private static String unit(NumberPlace place, List<Reading> before, String measures) {
    Amount amount = place.amount();
    ParsedSentence sentence = place.sentence();
    if (amount.kind() != Amount.Kind.COUNT) {
      return amount.unit() + Rates.behind(place.behind());
    }
    Optional<Token> noun = Counted.noun(sentence, amount.span().end()).or(() -> ofNoun(place));
    if (noun.isPresent() && !isOnes(noun.get())) {
      return Counted.unit(noun.get()) + Rates.behind(sentence.text().substring(noun.get().end()));
    }
    String rate = Rates.behind(place.behind()).strip();
    String found = rate.isEmpty() ? inherited(place, before, measures) : rate;
    return found.isEmpty() && Reporter.isTold(sentence, amount.span()) ? "people" : found;
  }

  /** "545 municipal ones": the noun was named before. */
  private static boolean isOnes(Token noun) {
    return noun.text().equals("ones");
  }

  /** "Thirty of the miners", "hundreds of miners". */
  private static Optional<Token> ofNoun(NumberPlace place) {
    Matcher them = OF_THEM.matcher(place.behind());
    if (them.find()) {
      return Counted.ofThem(place.sentence(), place.amount().span().end() + them.end());
    }
    Matcher of = OF.matcher(place.behind());
    return of.find()
        ? Counted.noun(place.sentence(), place.amount().span().end() + of.end())
        : Optional.empty();
  }

  /** A bare number has the unit of what it is compared with, or of what its verb does. */
  private static String inherited(NumberPlace place, List<Reading> before, String measures) {
    String lower = measures.toLowerCase(Locale.ROOT);
    if (isVote(place)) {
      return "votes";
    }
    boolean crowd =
        DEAD.matcher(place.before()).find()
            || CROWD_OF.matcher(place.beforeHedge()).find()
            || place.behind().matches("(?s) (?:of (?:us|you)|strong)\\b.*")
            || CROWDS.stream().anyMatch(lower::contains);
    boolean hurt =
        place.verb().isPresent()
            && HURTS.contains(place.sentence().token(place.verb().getAsInt()).lemma());
    boolean counts = before.stream().anyMatch(r -> r.amount().kind() == Amount.Kind.COUNT);
    boolean people = lower.startsWith("people") || (isApposed(place) && countsPeople(before));
    if (crowd || people || (hurt && !counts)) {
      return "people";
    }
    Matcher number = NUMBER_OF.matcher(lower);
    if (number.find()) {
      return number.group(1);
    }
    boolean takesPart =
        place.sentence().hasRelation(place.top(), "nsubj", "obj")
            || OF_THEM.matcher(place.behind()).find();
    Optional<Reading> paid = paid(place, before);
    return paid.isPresent() ? paid.get().unit() : ofEarlier(place, before, takesPart && counts);
  }

  /** "The Commons voted, by 96 to 93, for peace", "won by a majority of 412". */
  private static boolean isVote(NumberPlace place) {
    boolean scored =
        (BY.matcher(place.before()).find() && TO.matcher(place.behind()).find())
            || BY_TO.matcher(place.before()).find();
    return (scored && VOTED.matcher(place.sentence().text()).find())
        || (MAJORITY.matcher(place.beforeHedge()).find()
            && ELECTED.matcher(place.sentence().text()).find());
  }

  private static String ofEarlier(NumberPlace place, List<Reading> before, boolean counts) {
    return before.stream()
        .filter(reading -> !(Units.isTime(reading.unit()) && place.amount().low() >= A_LOT))
        .filter(reading -> reading.amount().kind() != Amount.Kind.MULTIPLE)
        .filter(reading -> !reading.amount().isShare())
        .filter(reading -> !counts || reading.amount().kind() == Amount.Kind.COUNT)
        .reduce((one, other) -> other)
        .map(Reading::unit)
        .orElse("");
  }

  /** "He made eight dollars and I made five, and the rent was three": the money said last. */
  private static Optional<Reading> paid(NumberPlace place, List<Reading> before) {
    boolean doer = place.sentence().hasRelation(place.top(), "nsubj");
    return before.isEmpty() || doer
        ? Optional.empty()
        : Optional.of(last(before))
            .filter(reading -> Units.isMoney(reading.unit()))
            .filter(reading -> reading.amount().span().end() < place.amount().span().start());
  }

  /** "a large part of them, perhaps three million, ate". */
  private static boolean isApposed(NumberPlace place) {
    return place.beforeHedge().endsWith(", ") && place.behind().startsWith(",");
  }

  private static boolean countsPeople(List<Reading> before) {
    return before.stream()
        .map(reading -> reading.unit() + " " + reading.measures())
        .anyMatch(words -> words.matches("(?s).*\\b(?:people|population|inhabitants)\\b.*"));
  }

  /** What the nearest figure of the same unit counts, else the noun before the number. */
  private static String elsewhere(NumberPlace place, List<Reading> before, String unit) {
    Optional<String> same =
        before.stream()
            .filter(reading -> reading.unit().equals(unit))
            .map(Reading::measures)
            .reduce((one, other) -> other);
    return same.orElseGet(() -> Told.nounBefore(place).orElseGet(() -> plain(place, unit)));
  }

  /** Where the sentence shows no more than the kind of thing. */
  private static String plain(NumberPlace place, String unit) {
    if (place.amount().isShare()) {
      return "share";
    }
    if (Units.isTime(unit)) {
      return "length of time";
    }
    return Units.isMoney(unit) ? "sum of money" : Units.isLength(unit) ? "distance" : unit;
  }

  private static Reading last(List<Reading> readings) {
    return readings.get(readings.size() - 1);
  }
}
