package org.quizwright.analysis.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.analysis.lexicon.Lexicon;
import org.quizwright.analysis.time.DateMention;
import org.quizwright.analysis.time.DateUse;
import org.quizwright.language.Clause;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;

/**
 * A predicate with the date that its clause gives it.
 *
 * @param head the token that the date hangs on: a verb, or a noun that names an event
 * @param dates every date of the sentence
 */
record DatedPredicate(
    ParsedSentence sentence, int head, DateMention date, List<DateMention> dates) {

  /** "on the night of 4 May": the whole dates the verb. */
  static final Lexicon PARTS_OF_TIME = Lexicon.read("parts-of-time");

  /** What lasts no longer than what is done at it. */
  private static final List<String> OCCASIONS =
      List.of("election", "congress", "conference", "summit", "referendum", "exhibition", "coup");

  private static final Pattern CONJOINED =
      Pattern.compile(", (?:and|but|so) (?:then )?(?:(?:on|by|at|in) )?(?:the )?$");

  /** "and, in", "and in": another verb may follow. */
  private static final Pattern BEFORE_DEED =
      Pattern.compile("\\b(?:and|but)(?: then)?,? (?:(?:on|by|at|in) )?(?:the )?$");

  private static final Pattern SET_OFF = Pattern.compile("\\b(?:and|but)(?: then)?, [^,]*$");

  /** "so that it was not until": another clause has begun. */
  private static final Pattern SPLIT =
      Pattern.compile(", (?:and |but |so that )?it was (?:only |not )?(?:until|till|in|on) $");

  private static final Pattern PARTICIPLE = Pattern.compile(Asides.PARTICIPLE_BY + "[^,;:]*$");

  private static final Pattern UNTIL = Pattern.compile("\\b(?:until|till) (?:the )?$");

  /**
   * What {@code date} may date, the likelier first: the verb of its clause, or a noun that names an
   * event. A noun inside a circumstance ("since the fall of the city in 1453") keeps the date to
   * itself.
   */
  static List<DatedPredicate> of(
      ParsedSentence sentence, DateMention date, List<DateMention> dates) {
    Optional<Integer> noun =
        date.use() == DateUse.NAME
            ? named(sentence, date)
            : DatedNoun.of(sentence, date, top(sentence, date));
    Optional<DatedPredicate> byNoun =
        noun.map(head -> new DatedPredicate(sentence, head, date, dates));
    Optional<DatedPredicate> byVerb =
        date.use() == DateUse.NAME ? byLaw(sentence, date, dates) : byVerb(sentence, date, dates);
    return noun.isPresent() && DatedNoun.isApart(sentence, noun.get())
        ? byNoun.stream().toList()
        : Stream.of(byVerb, byNoun).flatMap(Optional::stream).toList();
  }

  private static Optional<DatedPredicate> byVerb(
      ParsedSentence sentence, DateMention date, List<DateMention> dates) {
    OptionalInt top = top(sentence, date);
    if (top.isEmpty()) {
      return Optional.empty();
    }
    int first = describes(sentence, top.getAsInt()) ? -1 : sentence.token(top.getAsInt()).head();
    int head = beforePurpose(sentence, Governor.of(sentence, first), top.getAsInt());
    return head < 0
        ? Optional.empty()
        : Optional.of(new DatedPredicate(sentence, head, date, dates));
  }

  /** "The Act of 1832 gave many the vote", "Both were united by the Act of 1707". */
  private static Optional<DatedPredicate> byLaw(
      ParsedSentence sentence, DateMention date, List<DateMention> dates) {
    return top(sentence, date).stream()
        .map(top -> lawAbove(sentence, sentence.token(top).head()))
        .filter(noun -> noun >= 0 && (isLaw(sentence, noun) || isMeans(sentence, noun)))
        .mapToObj(noun -> new DatedPredicate(sentence, sentence.token(noun).head(), date, dates))
        .findFirst();
  }

  /** "wrote that summer to warn": the date before the "to" is that of the writing. */
  private static int beforePurpose(ParsedSentence sentence, int head, int date) {
    boolean infinitive =
        head >= 0
            && sentence.token(head).hasTag("VB")
            && sentence.children(head, "mark").stream()
                .anyMatch(i -> i > date && sentence.token(i).hasTag("TO"));
    return infinitive ? sentence.token(head).head() : head;
  }

  /** "the strike of 1990", "Saltby (1890)": the date is the noun's, whatever the verb tells. */
  private static boolean describes(ParsedSentence sentence, int top) {
    if (Brackets.hold(sentence, top)) {
      return true;
    }
    int noun = lawAbove(sentence, sentence.token(top).head());
    boolean free =
        noun >= 0
            && (isMeans(sentence, noun)
                || isOccasion(sentence, noun)
                || Mishap.isNamedBy(sentence.token(noun).lemma())
                || isLaw(sentence, noun)
                || PARTS_OF_TIME.has(sentence.token(noun).lemma()));
    return !free
        && sentence.child(top, "case").stream()
            .anyMatch(i -> sentence.token(i).lemma().equals("of"));
  }

  /** "An Act of 1812 made it a crime": what a law did it did when it was passed. */
  private static boolean isLaw(ParsedSentence sentence, int noun) {
    return sentence.token(noun).relation().equals("nsubj")
        && isDecree(sentence, noun)
        && EventVerbs.ENACTING.has(sentence.token(sentence.token(noun).head()).lemma());
  }

  /** The Act in "the Act of Union of 1707", else the noun itself. */
  private static int lawAbove(ParsedSentence sentence, int noun) {
    int above = noun < 0 ? -1 : sentence.token(noun).head();
    return above >= 0 && sentence.hasRelation(noun, "nmod") && isDecree(sentence, above)
        ? above
        : noun;
  }

  /** Whether the noun, in the singular or plural, names a law or what is as good as one. */
  private static boolean isDecree(ParsedSentence sentence, int noun) {
    String lemma = sentence.token(noun).lemma().toLowerCase(Locale.ROOT);
    return Deeds.DECREES.has(lemma.replaceFirst("s$", ""));
  }

  /** "at the congress of 1815": what was done there was done then. */
  private static boolean isOccasion(ParsedSentence sentence, int noun) {
    return sentence.hasRelation(noun, "obl")
        && OCCASIONS.contains(sentence.token(noun).lemma().toLowerCase(Locale.ROOT))
        && sentence.child(noun, "case").stream()
            .anyMatch(i -> sentence.token(i).lemma().matches("in|at|during"));
  }

  /** "were united by the Act of 1707". */
  private static boolean isMeans(ParsedSentence sentence, int noun) {
    int verb = sentence.token(noun).head();
    return sentence.hasRelation(noun, "obl")
        && new Clause(sentence, verb).isPassive()
        && isDecree(sentence, noun)
        && sentence.child(noun, "case").stream()
            .anyMatch(i -> sentence.token(i).lemma().equals("by"));
  }

  /** The event noun that a date stands before: "the March 25 theatre fire". */
  private static Optional<Integer> named(ParsedSentence sentence, DateMention date) {
    return DatedNoun.named(sentence, top(sentence, date)).or(() -> namedBehind(sentence, date));
  }

  private static Optional<Integer> namedBehind(ParsedSentence sentence, DateMention date) {
    int at = 0;
    while (at < sentence.tokens().size() && sentence.token(at).start() < date.span().end()) {
      at++;
    }
    while (at < sentence.tokens().size() && isNamePart(sentence.token(at))) {
      at++;
    }
    return at < sentence.tokens().size() && Mishap.isNamedBy(sentence.token(at).lemma())
        ? Optional.of(at)
        : Optional.empty();
  }

  private static boolean isNamePart(Token token) {
    return !EventNouns.isEvent(token.lemma()) && token.hasTag("NN", "NNP", "JJ");
  }

  /** The token of the date that all its other tokens hang on. */
  static OptionalInt top(ParsedSentence sentence, DateMention date) {
    List<Integer> tokens = sentence.within(date.span());
    return tokens.stream()
        .mapToInt(Integer::intValue)
        .filter(i -> !tokens.contains(sentence.token(i).head()))
        .findFirst();
  }

  /** The main predicate of a clause that was cut out with its date already gone. */
  static Optional<DatedPredicate> ofClause(ParsedSentence clause, DateMention date) {
    OptionalInt root = clause.root();
    return root.isEmpty() || !clause.token(root.getAsInt()).isVerb() || isRest(clause)
        ? Optional.empty()
        : Optional.of(new DatedPredicate(clause, root.getAsInt(), date, List.of()));
  }

  /** "And threw out the others", "Saw the end of it": cut off from whom or what it tells of. */
  private static boolean isRest(ParsedSentence clause) {
    return clause.token(0).text().matches("Who|Which|Whose|Whom|Saw|Brought|Witnessed")
        || (clause.tokens().size() > 1
            && clause.token(0).hasTag("CC")
            && clause.token(1).hasTag("VBD", "VBN"));
  }

  /** The past verb that goes on from {@code head} with the same subject and no date of its own. */
  Optional<DatedPredicate> joined() {
    return sentence.children(head, "conj").stream()
        .filter(verb -> sentence.token(head).hasTag("VBD") && sentence.token(verb).hasTag("VBD"))
        .filter(verb -> sentence.child(verb, "nsubj").isEmpty())
        .findFirst()
        .map(verb -> new DatedPredicate(sentence, verb, date, dates));
  }

  /** "not … until 1266": the date is that of what then came about. */
  boolean isUntil() {
    String before =
        sentence.text().substring(0, Math.min(date.span().start(), sentence.text().length()));
    return UNTIL.matcher(before).find();
  }

  Clause clause() {
    return new Clause(sentence, head);
  }

  /** Whether another date is plainly the predicate's and this one only got there by a long way. */
  boolean isDatedOtherwise() {
    return !hangsOn(date)
        && dates.stream().anyMatch(other -> !other.span().equals(date.span()) && hangsOn(other));
  }

  private boolean hangsOn(DateMention mention) {
    OptionalInt top = top(sentence, mention);
    return top.isPresent() && sentence.token(top.getAsInt()).head() == head;
  }

  /** Whether a semicolon or an "and" after the predicate begins what the date belongs to. */
  boolean isPartedFromItsDate() {
    int end = sentence.token(head).end();
    if (end >= date.span().start()) {
      return isOfParticiple();
    }
    String between = sentence.text().substring(end, date.span().start());
    return between.contains(";")
        || (CONJOINED.matcher(between).find() && opensClause())
        || (BEFORE_DEED.matcher(between).find() && opensDeed(between))
        || SPLIT.matcher(between).find()
        || dates.stream().anyMatch(other -> other.span().start() > end && isOfAnother(other));
  }

  /** "Encouraged by the strike of that summer, they founded …": the summer is the strike's. */
  private boolean isOfParticiple() {
    int from = date.span().start();
    int to = date.span().end();
    int verb = sentence.token(head).start();
    return to <= verb
        && PARTICIPLE.matcher(sentence.text().substring(0, from)).find()
        && sentence.text().substring(to, verb).startsWith(",");
  }

  /** "sold the mill in 1901 and the mine in 1905": the second date is the mine's. */
  private boolean isOfAnother(DateMention other) {
    List<Token> between =
        sentence.tokens().stream()
            .filter(token -> token.start() >= other.span().end())
            .takeWhile(token -> token.start() < date.span().start())
            .toList();
    return !between.isEmpty()
        && between.get(0).text().equals("and")
        && between.stream().anyMatch(Token::isNoun)
        && between.stream().noneMatch(Token::isVerb);
  }

  /**
   * "sold the mill and, in 1583, took a wife": a verb follows the date at once, or has been cut
   * off.
   */
  private boolean opensDeed(String between) {
    boolean setOff = SET_OFF.matcher(between).find();
    return sentence.tokens().stream()
        .filter(token -> token.start() >= date.span().end() && !token.text().equals(","))
        .findFirst()
        .map(token -> token.hasTag("VBD") || (setOff && token.hasTag(".")))
        .orElse(setOff);
  }

  /** "And next morning they left": a verb follows the date before anything ends the clause. */
  private boolean opensClause() {
    return sentence.tokens().stream()
        .filter(token -> token.start() >= date.span().end())
        .takeWhile(token -> !token.text().matches("[,;:.(–—]|and|but"))
        .anyMatch(token -> token.hasTag("VBD", "VBZ", "VBP", "MD"));
  }

  /** Whether the predicate stands inside quotation marks, so that it is a speaker's. */
  boolean isQuoted() {
    return QuotedStretches.of(sentence).stream().anyMatch(stretch -> stretch.holds(head));
  }
}
