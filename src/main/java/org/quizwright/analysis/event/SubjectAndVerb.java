package org.quizwright.analysis.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.quizwright.language.Clause;
import org.quizwright.language.Months;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.PastTense;
import org.quizwright.language.Token;

/**
 * What every clause needs.
 *
 * @param subject the head of the subject
 * @param verbTokens the tokens of the verb that are kept
 * @param instead what is written instead of some of them, to put the verb in the simple past
 */
record SubjectAndVerb(int subject, List<Integer> verbTokens, Map<Integer, String> instead) {

  private static final List<String> NAMING = List.of("name", "call", "make", "dub", "deem");
  private static final List<String> BEGINNING = List.of("begin", "start", "become", "come");
  private static final Pattern TIMES =
      Pattern.compile(
          Months.ANY
              + "|year|month|week|weekend|day|night|morning|evening|afternoon|spring|summer|autumn|winter|decade|time"
              + "|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day");
  private static final List<String> RELATIVE = List.of("which", "who", "that");

  /** Of the predicate {@code head}; empty where it tells no past event of a subject of its own. */
  static Optional<SubjectAndVerb> of(ParsedSentence sentence, int head) {
    Clause clause = new Clause(sentence, head);
    if (sentence.hasRelation(head, "acl")
        && sentence.token(head).hasTag("VBN")
        && !sentence.hasRelation(head, "acl:relcl")) {
      return participle(sentence, sentence.token(head).head(), head);
    }
    OptionalInt own = clause.subject();
    if (own.isPresent() && isShortened(sentence, head)) {
      return participle(sentence, own.getAsInt(), head);
    }
    if (own.isPresent() && isSetOff(sentence, own.getAsInt(), head)) {
      return Optional.of(setOff(sentence, own.getAsInt(), head));
    }
    if (isParticipleSetOff(sentence, head)
        || isParticipleInPassing(sentence, head)
        || mayBePassive(sentence, clause)) {
      return Optional.empty();
    }
    boolean past = clause.isPast() || sharesPassive(sentence, clause);
    if (!past || clause.isNegated() || clause.isModal()) {
      return Optional.empty();
    }
    OptionalInt subject = subject(sentence, clause);
    return subject.isEmpty() || subject.getAsInt() > head
        ? Optional.empty()
        : pastTense(sentence, clause, subject.getAsInt());
  }

  /** "Starting in 1888, the bank provided money": what it did in 1888 is that it began to. */
  SubjectAndVerb asBeginning(ParsedSentence sentence) {
    int head = verbTokens.get(0);
    String lemma = sentence.token(head).lemma();
    String told = instead.getOrDefault(head, lemma);
    boolean passive = told.matches("(?:was|were) .*");
    String verb = passive ? told.replaceFirst("was|were", "be") : lemma;
    return BEGINNING.contains(lemma)
        ? this
        : new SubjectAndVerb(subject, verbTokens, Map.of(head, "began to " + verb));
  }

  /** "the project launched in …" → "the project was launched". */
  private static Optional<SubjectAndVerb> participle(ParsedSentence sentence, int noun, int head) {
    return Optional.of(
        new SubjectAndVerb(
            noun, List.of(head), Map.of(head, was(sentence, noun) + sentence.token(head).text())));
  }

  /** "The treaty signed in 1947 created …": a participle that parsers take for the verb. */
  static boolean isShortened(ParsedSentence sentence, int head) {
    return sentence.token(head).hasTag("VBN") && losesTheVerb(sentence, head);
  }

  /** "The battle, fought on 5 May, soon decided": the same, set off. */
  private static boolean isParticipleSetOff(ParsedSentence sentence, int head) {
    return head > 0 && sentence.token(head - 1).text().equals(",") && losesTheVerb(sentence, head);
  }

  private static boolean losesTheVerb(ParsedSentence sentence, int head) {
    return sentence.child(head, "aux", "aux:pass", "obj").isEmpty()
        && sentence.children(head, "dep").stream()
            .filter(i -> i > head && sentence.token(i).hasTag("VBD"))
            .anyMatch(i -> sentence.child(i, "nsubj", "nsubj:pass").isEmpty());
  }

  /**
   * "The commission, set up in 1848, ordered …": a participle between commas, which parsers take
   * for the verb.
   */
  private static boolean isSetOff(ParsedSentence sentence, int subject, int head) {
    List<Token> tokens = sentence.tokens();
    int close =
        IntStream.range(head + 1, tokens.size() - 1)
            .filter(i -> tokens.get(i).text().equals(","))
            .findFirst()
            .orElse(-1);
    return head > 1
        && tokens.get(head - 1).text().equals(",")
        && subject < head - 1
        && IntStream.range(subject, head - 1).noneMatch(i -> tokens.get(i).text().equals(","))
        && tokens.get(head).hasTag("VBD", "VBN")
        && sentence.child(head, "obj", "aux", "ccomp").isEmpty()
        && close > 0
        && tokens.get(close + 1).hasTag("VBD", "VBZ", "VBP");
  }

  /** "They loathed Hale, the overseer, hired in 1829": no tense tells that he hired anybody. */
  private static boolean isParticipleInPassing(ParsedSentence sentence, int head) {
    return head > 0
        && sentence.token(head).hasTag("VBN")
        && sentence.hasRelation(head, "dep", "appos")
        && sentence.token(head - 1).text().equals(",")
        && sentence.child(head, "aux", "obj").isEmpty();
  }

  private static SubjectAndVerb setOff(ParsedSentence sentence, int subject, int head) {
    List<Integer> tokens = new ArrayList<>(List.of(head));
    tokens.addAll(sentence.children(head, "compound:prt"));
    String verb = was(sentence, subject) + sentence.token(head).text();
    return new SubjectAndVerb(subject, tokens, Map.of(head, verb));
  }

  /**
   * Its own, the one it shares with the verb that it is joined to, or what it is relative to. A
   * noun right before a joined verb is a subject that the parser missed.
   */
  static OptionalInt subject(ParsedSentence sentence, Clause clause) {
    OptionalInt own = clause.subject();
    int head = clause.head();
    int governor = sentence.token(head).head();
    if (own.isEmpty() && sentence.hasRelation(head, "conj") && governor >= 0) {
      return isMissedSubject(sentence, head - 1)
          ? OptionalInt.empty()
          : subject(sentence, new Clause(sentence, governor));
    }
    boolean relative =
        sentence.hasRelation(head, "acl:relcl")
            && (own.isEmpty()
                ? clause.isPassive()
                : RELATIVE.contains(sentence.token(own.getAsInt()).lemma()));
    return relative ? antecedent(sentence, governor, head) : own;
  }

  /**
   * A noun right before the verb: "and in 1878 fever took her", but not "in May left", "in Hull
   * left" or "that year left".
   */
  static boolean isMissedSubject(ParsedSentence sentence, int noun) {
    boolean dated =
        sentence.children(noun, "nummod").stream()
            .anyMatch(i -> sentence.token(i).text().matches("1\\d{3}|20\\d\\d"));
    boolean count = sentence.token(noun).text().matches("(?i)dozen|hundred|thousand|million");
    return (sentence.token(noun).isNoun() || count)
        && (dated || sentence.child(noun, "case").isEmpty())
        && !TIMES.matcher(sentence.token(noun).text()).matches();
  }

  /**
   * Empty for "one of those that …" and where another person stands nearer: the grammar doesn't
   * tell which is meant.
   */
  private static OptionalInt antecedent(ParsedSentence sentence, int noun, int verb) {
    int above = sentence.token(noun).head();
    boolean oneOf = above >= 0 && sentence.token(above).lemma().equals("one");
    boolean nearer =
        IntStream.range(noun + 1, verb).anyMatch(i -> sentence.token(i).entity().equals("PERSON"));
    return oneOf || nearer || disagrees(sentence, noun, verb)
        ? OptionalInt.empty()
        : OptionalInt.of(noun);
  }

  /** "a library for working people, which was opened": people were nothing. */
  private static boolean disagrees(ParsedSentence sentence, int noun, int verb) {
    boolean one =
        sentence.children(verb, "aux", "aux:pass").stream()
            .anyMatch(i -> sentence.token(i).text().equals("was"));
    return one && sentence.token(noun).hasTag("NNS");
  }

  private static Optional<SubjectAndVerb> pastTense(
      ParsedSentence sentence, Clause clause, int subject) {
    Token verb = sentence.token(clause.head());
    if (verb.hasTag("VBG") || !verb.isVerb()) {
      return Optional.empty();
    }
    List<Integer> particles = sentence.children(clause.head(), "compound:prt");
    List<Integer> tokens = new ArrayList<>(List.of(clause.head()));
    tokens.addAll(particles);
    if (isUnnamed(sentence, clause)) {
      return Optional.empty();
    }
    boolean passive = clause.isPassive() || sharesPassive(sentence, clause);
    if (passive && (hasStrayObject(sentence, clause) || isGot(sentence, clause))) {
      return Optional.empty();
    }
    if (passive) {
      return Optional.of(
          new SubjectAndVerb(
              subject,
              tokens,
              Map.of(clause.head(), told(sentence, clause, subject) + verb.text())));
    }
    boolean perfect = sentence.child(clause.head(), "aux").isPresent();
    Map<Integer, String> past =
        perfect ? Map.of(clause.head(), PastTense.of(verb.lemma())) : Map.of();
    return Optional.of(new SubjectAndVerb(subject, tokens, past));
  }

  /** "The Mossi were defeated": the text knows how many they were. */
  private static String told(ParsedSentence sentence, Clause clause, int subject) {
    return sentence.children(clause.head(), "aux", "aux:pass").stream()
        .map(i -> sentence.token(i).text())
        .filter(aux -> aux.matches("was|were"))
        .findFirst()
        .map(aux -> aux + " ")
        .orElseGet(() -> was(sentence, subject));
  }

  /** "was granted a charter" and "was shot dead" keep what follows; else the parser erred. */
  static boolean hasStrayObject(ParsedSentence sentence, Clause clause) {
    return clause.object().isPresent()
        && !PredicateLabel.isAside(sentence, clause.object().getAsInt())
        && !EventVerbs.RECEIVING.has(sentence.token(clause.head()).lemma())
        && !sentence.token(clause.object().getAsInt()).hasTag("JJ");
  }

  /** "got rid of": nobody was rid of anything. */
  private static boolean isGot(ParsedSentence sentence, Clause clause) {
    return sentence.children(clause.head(), "aux:pass").stream()
        .anyMatch(i -> sentence.token(i).lemma().equals("get"));
  }

  /** "was banished and pardoned": the second verb has its auxiliary from the first. */
  private static boolean sharesPassive(ParsedSentence sentence, Clause clause) {
    int above = sentence.token(clause.head()).head();
    return sentence.hasRelation(clause.head(), "conj")
        && sentence.token(clause.head()).hasTag("VBN")
        && clause.subject().isEmpty()
        && sentence.child(clause.head(), "aux").isEmpty()
        && above >= 0
        && new Clause(sentence, above).isPassive();
  }

  /** "was announced and conferred": by its form the second could be either. */
  private static boolean mayBePassive(ParsedSentence sentence, Clause clause) {
    int above = sentence.token(clause.head()).head();
    return sentence.hasRelation(clause.head(), "conj")
        && sentence.token(clause.head()).hasTag("VBD")
        && sentence.token(clause.head()).text().endsWith("ed")
        && sentence.child(clause.head(), "nsubj", "nsubj:pass", "aux", "obj").isEmpty()
        && above >= 0
        && new Clause(sentence, above).isPassive();
  }

  /** "was named" without the name. */
  private static boolean isUnnamed(ParsedSentence sentence, Clause clause) {
    return clause.isPassive()
        && NAMING.contains(sentence.token(clause.head()).lemma())
        && sentence.child(clause.head(), "xcomp", "obj").isEmpty();
  }

  /** "the Estado Novo, or New State": one thing by two names. */
  private static boolean isEither(ParsedSentence sentence, int noun) {
    return sentence.children(noun, "conj").stream()
        .flatMap(i -> sentence.children(i, "cc").stream())
        .anyMatch(i -> sentence.token(i).lemma().equals("or"));
  }

  static String was(ParsedSentence sentence, int subject) {
    int counted =
        EventWords.QUANTITIES.has(sentence.token(subject).lemma())
                || sentence.token(subject).hasTag("CD")
            ? sentence.child(subject, "nmod").orElse(subject)
            : subject;
    boolean many =
        isMany(sentence.token(subject))
            || isMany(sentence.token(counted))
            || (sentence.child(subject, "conj").isPresent() && !isEither(sentence, subject));
    return many ? "were " : "was ";
  }

  private static boolean isMany(Token noun) {
    return noun.hasTag("NNS", "NNPS") && !noun.entity().equals("PERSON");
  }
}
