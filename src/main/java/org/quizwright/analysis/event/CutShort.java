package org.quizwright.analysis.event;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.quizwright.language.Clause;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;

/**
 * Whether a wording breaks off where its sentence goes on with what belongs to it.
 *
 * <p>It looks at the words next to those left out and not at the grammar, since a parser that reads
 * the sentence wrongly is what cuts a wording short.
 */
final class CutShort {

  /** Nouns after which a clause says which of them all are meant. */
  private static final List<String> OF_MANY =
      List.of("every", "each", "any", "all", "no", "those", "only");

  private static final List<String> ANYBODY =
      List.of("man", "woman", "person", "boy", "girl", "lady", "gentleman", "group", "body");

  /** Verbs that say to whom. */
  private static final List<String> GIVING =
      List.of(
          "give", "hand", "grant", "entrust", "award", "lend", "leave", "present", "submit",
          "send");

  private static final List<String> AIMING = List.of("upon", "on", "at", "against", "over", "of");

  private static final String MONEY =
      "dollar|cent|pound|shilling|penny|pence|crown|franc|mark|ruble|rouble|peso|lira|guilder|rupee|yen|euro";

  private static final List<String> RELATIVE = List.of("that", "which", "who", "whom", "whose");

  private final ParsedSentence sentence;
  private final Set<Integer> kept;
  private final Set<Integer> passed;
  private final int verb;
  private final int subject;

  private CutShort(LabelDraft draft, DatedPredicate predicate) {
    this.sentence = predicate.sentence();
    this.kept = new TreeSet<>(draft.tokens());
    this.passed = PassedOver.dates(predicate);
    this.verb = predicate.head();
    this.subject = draft.subject();
  }

  static boolean is(LabelDraft draft, DatedPredicate predicate) {
    CutShort cut = new CutShort(draft, predicate);
    return draft.tokens().stream().anyMatch(cut::goesOnAfter)
        || cut.losesWhatFollowsAVerb(draft.tokens())
        || cut.takesAnObjectFromElsewhere()
        || draft.tokens().stream().anyMatch(cut::losesAComma)
        || draft.tokens().stream().anyMatch(cut::losesItsMeasure)
        || cut.onlyDescribes();
  }

  /**
   * "A ship finished [in 1938] never sailed", "the trial that followed [in March] an even contest":
   * what stands behind the verb and its date is another verb's.
   */
  private boolean onlyDescribes() {
    int end = verb + 1;
    while (passed.contains(end)) {
      end++;
    }
    if (end == verb + 1 || end >= sentence.tokens().size()) {
      return false;
    }
    int next = sentence.token(end).hasTag("RB") ? end + 1 : end;
    boolean ofItsOwn =
        sentence.hasRelation(verb, "acl:relcl")
            && sentence.children(verb, "nsubj").stream()
                .anyMatch(i -> !RELATIVE.contains(sentence.token(i).lemma()));
    boolean other =
        next < sentence.tokens().size() && sentence.token(next).hasTag("VBD", "VBN", "MD");
    boolean object =
        sentence.children(verb, "obj").stream()
            .anyMatch(noun -> sentence.descendants(noun).contains(next));
    return (other && !ofItsOwn) || (object && sentence.hasRelation(verb, "acl:relcl"));
  }

  /** Whether the word after a kept one is left out and can't be spared. */
  private boolean goesOnAfter(int token) {
    int next = token + 1;
    return next < sentence.tokens().size()
        && !kept.contains(next)
        && !passed.contains(next)
        && belongs(token, next);
  }

  private boolean belongs(int token, int next) {
    Token word = sentence.token(next);
    boolean noun = sentence.token(token).hasTag("NN", "NNS", "NNP", "NNPS");
    boolean swallowed = token > verb && noun && word.hasTag("VBD", "VBZ", "VBP", "MD");
    boolean owner = sentence.token(token).hasTag("POS", "DT", "PRP$", "CD");
    boolean split = owner && word.hasTag("NN", "NNS", "NNP", "NNPS");
    boolean share =
        sentence.token(token).hasTag("CD") && List.of("per", "percent", "%").contains(word.lemma());
    return swallowed
        || split
        || share
        || word.hasTag("POS", "RP")
        || opensQuotation(next)
        || List.of("than", "of").contains(word.lemma())
        || (RELATIVE.contains(word.lemma())
            && (saysWho(token) || isOneOfMany(token) || isSomebody(sentence, token)))
        || (token > verb && Completion.opensAt(sentence, verb, next))
        || isRatio(next)
        || isReach(next)
        || isOnTo(token, next)
        || isRate(token, next)
        || (token > verb && EventWords.PARTICLES.contains(word.lemma()))
        || (token >= verb && leansOnPronoun(next))
        || (token > verb
            && word.lemma().equals("to")
            && GIVING.contains(sentence.token(verb).lemma()));
  }

  private boolean opensQuotation(int token) {
    return QuotedStretches.of(sentence).stream().anyMatch(stretch -> stretch.open() == token);
  }

  /** "men who had broken machines met the troop": without the clause it could be any men. */
  private boolean saysWho(int token) {
    return token == subject && !sentence.hasRelation(verb, "acl", "acl:relcl");
  }

  /** "six tons came in for every ton that went out". */
  private boolean isRatio(int token) {
    return token + 1 < sentence.tokens().size()
        && sentence.token(token).lemma().equals("for")
        && List.of("every", "each").contains(sentence.token(token + 1).lemma());
  }

  /** "brought the trade within reach". */
  private boolean isReach(int token) {
    return token + 1 < sentence.tokens().size()
        && sentence.token(token).lemma().equals("within")
        && sentence.token(token + 1).hasTag("NN");
  }

  /** "took him on to his staff", "put him on trial". */
  private boolean isOnTo(int token, int on) {
    return token > verb
        && on + 1 < sentence.tokens().size()
        && sentence.token(on).text().equals("on")
        && sentence.token(on + 1).text().matches("to|as|trial|board|fire");
  }

  /** "limited them to two ships a year", but not "sold two ships a year later". */
  private boolean isRate(int token, int article) {
    return article + 2 < sentence.tokens().size()
        && sentence.token(token).hasTag("NN", "NNS")
        && sentence.token(article).text().matches("an?|each|every")
        && (sentence
                .token(article + 1)
                .text()
                .matches("year|month|week|day|hour|ton|head|acre|mile")
            || (sentence.child(token, "nummod").isPresent() && isAmount(token)))
        && sentence.token(article + 1).hasTag("NN")
        && !sentence.token(article + 2).text().matches("later|before|after|earlier|ago");
  }

  /** "a price of two dollars a bushel". */
  private boolean isAmount(int noun) {
    return sentence.token(noun).lemma().matches(MONEY);
  }

  /** "cry shame upon it": what the verb aims at. */
  private boolean leansOnPronoun(int token) {
    return token + 1 < sentence.tokens().size()
        && AIMING.contains(sentence.token(token).lemma())
        && sentence.token(token + 1).hasTag("PRP");
  }

  /** "a strip ten miles wide", "by 96 votes to 93": what measures the kept word is left out. */
  private boolean losesItsMeasure(int token) {
    int before = token - 1;
    if (before < 1) {
      return false;
    }
    boolean wide =
        sentence.token(token).hasTag("JJ", "RB")
            && !kept.contains(before)
            && !passed.contains(before)
            && sentence.token(before).isNoun()
            && sentence.token(before - 1).hasTag("CD");
    boolean score =
        sentence.token(token).hasTag("CD")
            && kept.contains(before)
            && sentence.token(before).lemma().equals("to")
            && !kept.contains(before - 1)
            && IntStream.rangeClosed(Math.max(0, before - 2), before - 1)
                .anyMatch(i -> sentence.token(i).hasTag("CD") && !passed.contains(i));
    return wide || score;
  }

  /** "by a man who had sent an account": a man could be anybody. */
  static boolean isSomebody(ParsedSentence sentence, int noun) {
    return ANYBODY.contains(sentence.token(noun).lemma())
        && sentence.children(noun, "det").stream()
            .anyMatch(i -> List.of("a", "an").contains(sentence.token(i).lemma()))
        && sentence.children(noun, "amod", "compound", "appos").isEmpty();
  }

  private boolean isOneOfMany(int noun) {
    return sentence.token(noun).hasTag("NN", "NNS")
        && IntStream.range(Math.max(0, noun - 2), noun)
            .anyMatch(i -> OF_MANY.contains(sentence.token(i).lemma()));
  }

  /** What follows a verb at once completes it: "stayed home", "came into being". */
  private boolean losesWhatFollowsAVerb(List<Integer> tokens) {
    return tokens.stream()
        .filter(i -> i >= verb && sentence.token(i).isVerb())
        .filter(i -> !sentence.hasRelation(i, "aux", "cop", "amod", "compound"))
        .anyMatch(this::losesWhatFollows);
  }

  private boolean losesWhatFollows(int from) {
    int next = following(from);
    boolean afterDate = next > from + 1 && passed.contains(next - 1);
    boolean loose = afterDate || new Clause(sentence, from).isPassive();
    return next < sentence.tokens().size()
        && !kept.contains(next)
        && (loose ? binds(next) : fills(next));
  }

  /** What completes a passive, or a verb whose date stands before it. */
  private boolean binds(int token) {
    Token word = sentence.token(token);
    return word.hasTag("RP", "JJ")
        || List.of("as", "into", "that").contains(word.lemma())
        || (word.hasTag("RB")
            && !word.lemma().equals("together")
            && sentence.hasRelation(token, "advmod", "compound:prt"));
  }

  private int following(int from) {
    int next = from + 1;
    while (next < sentence.tokens().size() && passed.contains(next)) {
      next++;
    }
    return next;
  }

  private boolean fills(int token) {
    Token word = sentence.token(token);
    boolean clause = sentence.hasRelation(token, "mark") && word.lemma().equals("as");
    boolean informs = word.lemma().equals("that");
    return informs
        || !(clause
            || word.isPunctuation()
            || word.hasTag("CC", "WDT", "WP", "WRB", "EX", "''", "``")
            || EventWords.SUBORDINATING.has(word.lemma()));
  }

  /** "Henson, a weaver, spent": without its commas the apposition makes no sense. */
  private boolean losesAComma(int token) {
    return token + 2 < sentence.tokens().size()
        && token + 2 != verb
        && !sentence.token(token + 2).isPunctuation()
        && sentence.token(token + 1).text().equals(",")
        && !kept.contains(token + 1)
        && kept.contains(token + 2)
        && !passed.contains(token + 1);
  }

  /** "resigned, four days after the repeal of the laws, the duties on grain": no verb's object. */
  private boolean takesAnObjectFromElsewhere() {
    return sentence.children(verb, "obj", "iobj").stream()
        .filter(object -> object > verb && kept.contains(object))
        .mapToInt(object -> sentence.descendants(object).get(0))
        .anyMatch(first -> IntStream.range(verb + 1, first).anyMatch(this::isLooseComma));
  }

  private boolean isLooseComma(int token) {
    return sentence.token(token).text().equals(",")
        && !passed.contains(token - 1)
        && !passed.contains(token + 1);
  }
}
