package org.quizwright.generation.telling;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.Clause;
import org.quizwright.language.Name;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;
import org.quizwright.language.Words;
import org.quizwright.model.question.ShortAnswer;

/**
 * What a person or body did, the doer taken out.
 *
 * @param doer as the text names it, its article included
 * @param type {@code PERSON}, {@code ORGANIZATION}, or empty where no name is known as either
 * @param did the predicate, from its verb on, such as "financed the first congress in 1931"
 */
public record Doing(String doer, String type, String verb, String did) {

  private static final int MOST_WORDS = 20;
  private static final int FEWEST_WORDS = 4;

  /** What others may well have done too, even where the texts don't say so. */
  private static final List<String> SHARED =
      Words.list(
          "play have be support back help assist participate take see welcome oppose advise "
              + "work use want fear know become remain");

  /** Common nouns of people and bodies that act. */
  private static final Pattern BODY =
      Pattern.compile(
          "(?i).*\\b(ministry|government|committees?|unions?|party|council|parliament|army|police"
              + "|workers|miners|managers|directors|owners|company|companies|banks?|federation"
              + "|commission|court|church|teachers|farmers|president|king|queen|emperor|minister)\\b.*");

  public static Optional<Doing> of(Plain plain) {
    return Core.of(plain)
        .filter(Core::isPast)
        .flatMap(core -> core.clause().isPassive() ? byAgent(core) : bySubject(core));
  }

  /** The question who did it; the part of its answer is called as the rule is. */
  public Draft asked(Facts facts, Telling telling, Drafting drafting) {
    ShortAnswer task =
        ShortAnswer.ofOne(telling.ask(question()), Phrase.sentence(doer), drafting.rule(), doer);
    return telling.draft(facts, drafting, did, task);
  }

  private static Optional<Doing> bySubject(Core core) {
    ParsedSentence sentence = core.sentence();
    int from = sentence.token(core.verb()).start();
    int object = objectEnd(core);
    int end = Math.max(from, core.end(object));
    String did = sentence.text().substring(from, end);
    return nameOf(sentence, core.subject())
        .map(
            name ->
                new Doing(
                    Phrase.inner(sentence, core.subject()),
                    name.type(),
                    core.mainVerb().lemma(),
                    did.strip() + core.opening()))
        .filter(doing -> doing.isSound(core, new Span(from, end)));
  }

  /** Commas inside the object don't end the predicate. */
  private static int objectEnd(Core core) {
    OptionalInt object = core.sentence().child(core.clause().head(), "obj", "xcomp");
    return object.isEmpty()
        ? core.mainVerb().end()
        : Math.max(core.mainVerb().end(), core.sentence().subtree(object.getAsInt()).end());
  }

  /** "The congress was financed by the ministry": financed the congress. */
  private static Optional<Doing> byAgent(Core core) {
    return agent(core.sentence(), core.clause().head()).stream()
        .filter(agent -> core.mainVerb().text().endsWith("ed"))
        .mapToObj(agent -> active(core, agent))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The head of the "by" that names who did what a passive verb tells. */
  public static OptionalInt agent(ParsedSentence sentence, int verb) {
    return sentence.children(verb, "obl").stream()
        .filter(
            noun ->
                sentence.children(noun, "case").stream()
                    .anyMatch(by -> sentence.token(by).text().equals("by")))
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  private static Optional<Doing> active(Core core, int agent) {
    ParsedSentence sentence = core.sentence();
    Span span = sentence.subtree(agent);
    String phrase = span.of(sentence.text()).replaceFirst("^by ", "").replaceFirst(",.*", "");
    int cut = core.end(span.start());
    String after = span.end() < cut ? sentence.text().substring(span.end(), cut) : "";
    String did = core.mainVerb().text() + " " + core.subjectWords() + after.stripTrailing();
    String type = nameOf(sentence, span).map(Name::type).orElse("");
    Doing doing = new Doing(phrase, type, core.mainVerb().lemma(), did + core.opening());
    boolean acts = !type.isEmpty() || BODY.matcher(phrase).matches();
    return acts && Phrase.standsAlone(phrase) ? Optional.of(doing) : Optional.empty();
  }

  private static Optional<Name> nameOf(ParsedSentence sentence, Span span) {
    String words = span.of(sentence.text()).replaceFirst("^(?:by )?(?:[Tt]he )?", "");
    return sentence.names().stream()
        .filter(name -> !name.type().equals("LOCATION"))
        .filter(name -> name.span().of(sentence.text()).equals(words))
        .findFirst();
  }

  private boolean isSound(Core core, Span kept) {
    List<Clause> inside =
        Core.finite(core.sentence(), kept).stream()
            .filter(clause -> clause.head() != core.clause().head())
            .toList();
    return Words.in(did).size() >= FEWEST_WORDS
        && Words.in(did).size() <= MOST_WORDS
        && Phrase.standsAlone(did)
        && !did.matches(".*\\p{L}ly (?:to|of)\\b.*|.*\\b(?:this|that|these|those|it|so|them)")
        && !SHARED.contains(verb)
        && inside.isEmpty();
  }

  /** Whether the name is that of a body: with an article, in capitals, or by its kind. */
  public boolean isBody() {
    return type.equals("ORGANIZATION")
        && (doer.matches("[Tt]he .*|\\p{Lu}{2,}") || BODY.matcher(doer).matches());
  }

  /** "who" or "which body". */
  public String question() {
    return (type.equals("ORGANIZATION") ? "which body " : "who ") + did;
  }
}
