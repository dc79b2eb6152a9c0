package org.quizwright.analysis.quotation;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quizwright.analysis.reference.HumanNouns;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;

/** The grammar of a tag: its verb of speech, who does it, and what can do it at all. */
final class TagGrammar {

  private static final int STEPS = 6;

  private TagGrammar() {}

  /** The verb of speech next to the quoted words, of those whose subject can speak if any does. */
  static Optional<Integer> verb(ParsedSentence parsed, boolean first) {
    List<Integer> verbs =
        IntStream.range(0, parsed.tokens().size())
            .filter(i -> SpeechVerbs.isOne(parsed.token(i)))
            .filter(i -> first || !isInRelative(parsed, i))
            .boxed()
            .toList();
    return nearest(verbs.stream().filter(verb -> isSpoken(parsed, verb)), first)
        .or(() -> nearest(verbs.stream(), first));
  }

  /** "She had no patience with people who thought so": she goes on, and not the people. */
  private static boolean isInRelative(ParsedSentence parsed, int verb) {
    int noun = parsed.token(verb).head();
    return parsed.hasRelation(verb, "acl:relcl")
        && noun >= 0
        && parsed.hasRelation(noun, "nmod", "obl")
        && parsed.root().stream()
            .flatMap(root -> parsed.children(root, "nsubj").stream().mapToInt(i -> i))
            .anyMatch(i -> parsed.token(i).hasTag("PRP"));
  }

  private static Optional<Integer> nearest(Stream<Integer> verbs, boolean first) {
    return first ? verbs.findFirst() : verbs.reduce((one, other) -> other);
  }

  private static boolean isSpoken(ParsedSentence parsed, int verb) {
    return agent(parsed, verb).isPresent()
        || subject(parsed, verb).filter(i -> isSource(parsed.token(i))).isPresent();
  }

  /** "For Ann Lee, the choice was simple", "To the men it was": by whose light something is. */
  static Optional<NounPhrase> judge(ParsedSentence parsed) {
    return IntStream.range(1, parsed.tokens().size())
        .filter(i -> parsed.hasRelation(i, "obl", "nmod") && canSpeak(parsed.token(i)))
        .filter(
            i ->
                parsed.children(i, "case").stream()
                    .anyMatch(c -> c == 0 && parsed.token(c).text().matches("To|For")))
        .mapToObj(i -> new NounPhrase(parsed, i))
        .findFirst();
  }

  /** Who does what the verb next to the quoted words tells, or whom it is done to. */
  static Optional<Integer> actor(ParsedSentence parsed) {
    return IntStream.range(0, parsed.tokens().size())
        .mapToObj(i -> parsed.tokens().size() - 1 - i)
        .filter(i -> parsed.token(i).isVerb())
        .map(verb -> subject(parsed, verb).or(() -> object(parsed, verb)))
        .flatMap(Optional::stream)
        .findFirst()
        .filter(i -> canSpeak(parsed.token(i)));
  }

  private static Optional<Integer> object(ParsedSentence parsed, int verb) {
    return parsed.children(verb, "obj", "iobj").stream()
        .filter(i -> Pronoun.of(parsed.token(i).text()).isPresent())
        .findFirst();
  }

  /** "We were told by the foreman". */
  static Optional<NounPhrase> agent(ParsedSentence parsed, int verb) {
    boolean passive = parsed.child(verb, "aux:pass", "nsubj:pass").isPresent();
    return parsed.children(verb, "obl", "nmod").stream()
        .filter(i -> passive)
        .filter(
            i ->
                parsed.children(i, "case").stream()
                    .anyMatch(c -> parsed.token(c).lemma().equals("by")))
        .map(i -> new NounPhrase(parsed, i))
        .findFirst();
  }

  /** The subject of the verb, or of the clauses that it is joined to or stands in. */
  static Optional<Integer> subject(ParsedSentence parsed, int verb) {
    return nearby(parsed, verb).map(found -> outside(parsed, verb, found));
  }

  /** "The Mail, which belonged to a brewer, thought": the Mail did, whatever parsers say. */
  private static int outside(ParsedSentence parsed, int verb, int subject) {
    if (subject > verb || verb == 0 || !isComma(parsed.token(verb - 1))) {
      return subject;
    }
    return IntStream.range(2, subject)
        .filter(i -> parsed.token(i).text().matches("who|which"))
        .filter(i -> isComma(parsed.token(i - 1)) && parsed.token(i - 2).isNoun())
        .filter(i -> parsed.tokens().subList(i, subject).stream().noneMatch(TagGrammar::endsClause))
        .map(i -> i - 2)
        .reduce((one, other) -> other)
        .orElse(subject);
  }

  private static Optional<Integer> nearby(ParsedSentence parsed, int verb) {
    int at = verb;
    boolean joined = true;
    for (int steps = 0; at >= 0 && steps < STEPS; steps++) {
      Token token = parsed.token(at);
      Optional<Integer> subject = nearest(parsed, at).or(beforeJoint(parsed, at));
      if (subject.isPresent()
          && !isRelative(parsed.token(subject.get()))
          && !isMatter(parsed, subject.get())) {
        boolean own = joined;
        return subject
            .map(found -> nextTo(parsed, found, token))
            .filter(any -> own || isSource(parsed.token(any)));
      }
      if (token.head() >= 0 && describes(parsed, token, subject.isPresent())) {
        return Optional.of(token.head());
      }
      if (token.head() < 0 && token.isNoun() && isSource(token)) {
        return Optional.of(at);
      }
      joined = joined && token.relation().matches("conj.*|xcomp|cop|aux.*|parataxis|dep");
      at = token.head();
    }
    return Optional.empty();
  }

  /** "The troops halted, and a sergeant raised his hand and cried": the subject named last. */
  private static Supplier<Optional<Integer>> beforeJoint(ParsedSentence parsed, int verb) {
    return () ->
        IntStream.range(0, verb)
            .filter(i -> parsed.hasRelation(verb, "conj") && parsed.hasRelation(i, "nsubj"))
            .filter(i -> i < parsed.token(i).head() && parsed.token(i).head() < verb)
            .filter(i -> parsed.hasRelation(parsed.token(i).head(), "root", "conj", "parataxis"))
            .boxed()
            .reduce((one, other) -> other);
  }

  /** "In Hexley, the capital of Warle, a crowd shouted": no comma parts the crowd from its verb. */
  private static int nextTo(ParsedSentence parsed, int subject, Token verb) {
    return parsed.children(subject, "appos").stream()
        .filter(i -> subject > 1 && parsed.token(i).end() + 1 == verb.start())
        .findFirst()
        .orElse(subject);
  }

  /**
   * Of two subjects, as parsers see them in "asked what the matter was", the one that can speak.
   */
  private static Optional<Integer> nearest(ParsedSentence parsed, int verb) {
    List<Integer> subjects = parsed.children(verb, "nsubj");
    return subjects.stream()
        .filter(i -> subjects.size() > 1 && isSource(parsed.token(i)))
        .reduce((first, second) -> second)
        .or(() -> subjects.stream().findFirst());
  }

  /** "the man who said", "the letter saying". */
  private static boolean describes(ParsedSentence parsed, Token verb, boolean relative) {
    Token head = parsed.token(verb.head());
    boolean noun = head.isNoun() || head.tag().equals("CD") || head.tag().startsWith("DT");
    return (relative && noun) || (verb.relation().startsWith("acl") && isSource(head));
  }

  /** A body or a document, which can say something too. */
  static boolean isSource(Token token) {
    return canSpeak(token)
        || token.entity().equals("ORGANIZATION")
        || HumanNouns.isBody(token)
        || HumanNouns.isUtterance(token);
  }

  /** "No water had been reported": what somebody else told of. */
  private static boolean isMatter(ParsedSentence parsed, int subject) {
    return parsed.hasRelation(subject, "nsubj:pass") && !isSource(parsed.token(subject));
  }

  private static boolean isComma(Token token) {
    return token.text().equals(",");
  }

  /** "Which reported that the mayor": the mayor has a clause of his own. */
  private static boolean endsClause(Token token) {
    return isComma(token) || token.lemma().equals("that") || SpeechVerbs.isOne(token);
  }

  private static boolean isRelative(Token token) {
    return token.tag().startsWith("W") || token.lemma().equals("that");
  }

  /** Whether the noun can speak, or a name stands beside it that can. */
  static boolean isPerson(ParsedSentence parsed, int noun) {
    return canSpeak(parsed.token(noun))
        || parsed.children(noun, "appos").stream()
            .anyMatch(i -> parsed.token(i).entity().equals("PERSON"));
  }

  static boolean canSpeak(Token token) {
    boolean personal =
        Pronoun.of(token.text()).filter(pronoun -> pronoun != Pronoun.IT).isPresent();
    return personal || token.entity().equals("PERSON") || HumanNouns.isPerson(token);
  }
}
