package org.quizwright.generation.clause;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.Name;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Words;
import org.quizwright.language.tone.Connotation;

/**
 * What one named person or body did.
 *
 * @param doer as the text names them, with a capital
 * @param type PERSON or ORGANIZATION
 * @param did the verb and what follows, such as "imposed a ban on night work"
 */
record Deed(Telling telling, String doer, String type, String did) {

  private static final int FEWEST_WORDS = 5;
  private static final int MOST_WORDS = 20;
  private static final int FEWEST_CONTENT = 3;

  /** What tells who is meant by its form alone, or by nothing at all. */
  private static final Pattern UNFIT =
      Pattern.compile(
          "(?i)\\b(?:his|her|him|he|she|hers|himself|herself|themselves|their|not|never|also)\\b|[:;()—]");

  private static final Pattern ITS = Pattern.compile("(?i)\\bits\\b");

  /** "Brought together the owners, the miners, and the state" isn't told with the owners alone. */
  private static final Pattern LISTING = Pattern.compile("^, (?:the|an?) [^;:]*\\b(?:and|or)\\b");

  /** Those who act together without a name. */
  private static final Pattern GROUP =
      Pattern.compile(
          "(?i)(?:the |most |many |millions of |thousands of |hundreds of )?(?:\\p{L}+ ){0,2}(?:government|parliament|state|court|police|army|council|cabinet|ministry|miners|workers"
              + "|strikers|dockers|sailors|fishermen|teachers|shopkeepers|weavers|labourers|farmers|tenants|landlords|peasants|owners|employers|ministers|directors|unions|officials|soldiers|students"
              + "|merchants|bankers|nurses|doctors|settlers|colonists|voters|women|townspeople|villagers)");

  /** The deed of a sentence about a single named doer; nothing where it is left open who did it. */
  static Optional<Deed> of(Facts facts, Telling telling) {
    return Core.of(telling.plain(facts))
        .filter(core -> core.isPast() && !core.mainVerb().lemma().equals("be"))
        .filter(core -> core.verb() == core.clause().head())
        .flatMap(core -> of(facts, telling, core));
  }

  private static Optional<String> named(Core core) {
    String text = core.sentence().text();
    return core.sentence().names().stream()
        .filter(name -> core.subject().of(text).strip().endsWith(name.span().of(text)))
        .filter(name -> isHead(core, name))
        .map(Name::type)
        .filter(type -> type.matches("PERSON|ORGANIZATION"))
        .findFirst();
  }

  /** A body that the tagger missed here and the texts name elsewhere. */
  private static Optional<String> known(Facts facts, Core core) {
    String subject = bare(core.subject().of(core.sentence().text()).strip());
    return facts.model().bodies().stream()
        .filter(body -> body.name().equals(subject) || body.aliases().contains(subject))
        .map(body -> "ORGANIZATION")
        .findFirst();
  }

  private static Optional<String> group(Core core) {
    String subject = core.subject().of(core.sentence().text()).strip();
    return GROUP.matcher(subject).matches() ? Optional.of("GROUP") : Optional.empty();
  }

  private static Optional<Deed> of(Facts facts, Telling telling, Core core) {
    ParsedSentence sentence = core.sentence();
    String text = sentence.text();
    String subject = core.subject().of(text).strip();
    int from = sentence.token(core.verb()).start();
    int to = core.end(Math.max(core.mainVerb().end(), from));
    String did = text.substring(from, Math.max(from, to)).strip();
    return Stream.of(named(core), known(facts, core), group(core))
        .flatMap(Optional::stream)
        .findFirst()
        .filter(type -> !LISTING.matcher(text.substring(to)).find())
        .map(type -> new Deed(telling, capital(subject), type, did))
        .filter(deed -> deed.isSound() && (!ITS.matcher(did).find() || deed.isOwners(core)));
  }

  /** Whether "its" can only mean the doer's: no other single thing is named before it. */
  private boolean isOwners(Core core) {
    ParsedSentence told = telling.read();
    List<String> mine = Words.in(doer);
    int last =
        IntStream.range(0, told.tokens().size())
            .filter(i -> ITS.matcher(told.token(i).text()).matches())
            .max()
            .orElse(0);
    boolean single =
        core.sentence().children(core.clause().head(), "nsubj", "nsubj:pass").stream()
            .noneMatch(i -> core.sentence().token(i).hasTag("NNS", "NNPS"));
    return single
        && !type.equals("PERSON")
        && told.tokens().subList(0, last).stream()
            .filter(token -> token.hasTag("NN", "NNP"))
            .allMatch(token -> Words.in(token.text()).stream().allMatch(mine::contains));
  }

  /** "The sale of the Hill Bank" is no doing of the bank's. */
  private static boolean isHead(Core core, Name name) {
    return core.sentence().children(core.clause().head(), "nsubj", "nsubj:pass").stream()
        .map(core.sentence()::span)
        .anyMatch(head -> head.start() >= name.span().start() && head.end() <= name.span().end());
  }

  private static String capital(String subject) {
    return Character.toUpperCase(subject.charAt(0)) + subject.substring(1);
  }

  private static String bare(String subject) {
    return subject.replaceFirst("^[Tt]he ", "");
  }

  private boolean isSound() {
    int words = Phrase.length(did);
    List<String> named = Words.lemmas(doer);
    return words >= FEWEST_WORDS
        && words <= MOST_WORDS
        && Words.content(did).size() >= FEWEST_CONTENT
        && !UNFIT.matcher(did).find()
        && !Connotation.isIn(did)
        && !did.matches("(?s).*\\b(?:read|said|that|which|to|of)")
        && Phrase.leansOnlyOnStem(did)
        && did.chars().filter(c -> c == '“').count() == did.chars().filter(c -> c == '”').count()
        && Words.lemmas(did).stream().noneMatch(named::contains);
  }

  /** Whether a sentence that names somebody else tells most of the same. */
  boolean isLike(String sentence) {
    return isLike(Words.lemmas(sentence));
  }

  /** The same, told by the dictionary forms of the sentence's words. */
  boolean isLike(List<String> theirs) {
    List<String> mine = Words.lemmas(did).stream().distinct().toList();
    return mine.stream().filter(theirs::contains).count() * 2 > mine.size();
  }
}
