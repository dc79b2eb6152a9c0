package org.quizwright.generation.comparison.parallel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.pairing.Similarity;
import org.quizwright.generation.comparison.voice.Statement;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.wording.LastWord;
import org.quizwright.language.BodyName;
import org.quizwright.language.Case;
import org.quizwright.language.Lemmas;
import org.quizwright.language.ListFile;
import org.quizwright.language.Token;
import org.quizwright.language.Words;

/** The rare words of two sentences, and the persons, bodies and things that they name. */
final class CommonWords {

  /** As in seven passages of fifty at most. */
  private static final double RARE = 0.5;

  private static final int SHORTEST = 3;

  /** How far from a name, in words, its bearer's office stands. */
  private static final int BESIDE = 5;

  /** Words that two texts share whatever they tell of. */
  private static final List<String> VAGUE =
      ListFile.lines(CommonWords.class, "vague-words.txt").stream()
          .flatMap(line -> Words.list(line).stream())
          .toList();

  private static final Pattern THE = Pattern.compile("(?i)\\bthe $");
  private static final Pattern JOINT = Pattern.compile("['’]s?|of|and|the|[-()&]|-[LR]RB-");

  private final Facts facts;
  private final Similarity similarity;
  private final IdentityHashMap<Statement, List<Token>> tokens = new IdentityHashMap<>();

  CommonWords(Facts facts, Similarity similarity) {
    this.facts = facts;
    this.similarity = similarity;
  }

  /** The lemmas of verbs, nouns and adjectives that both have and few passages of the course. */
  List<String> rare(Statement mine, Statement their) {
    List<String> theirs = telling(their);
    return telling(mine).stream().distinct().filter(theirs::contains).filter(this::isRare).toList();
  }

  private List<String> telling(Statement statement) {
    return tokens(statement).stream().filter(CommonWords::tells).map(CommonWords::lemma).toList();
  }

  /** Whether few passages of the course have it. */
  boolean isRare(String lemma) {
    return !lemma.isEmpty() && similarity.relativeRarity(lemma) >= RARE;
  }

  /** What both name, each thing once: whom the course knows by name before anything else. */
  List<Thing> things(Statement mine, Statement their) {
    List<Thing> things = new ArrayList<>();
    Set<String> taken = new LinkedHashSet<>();
    List<Thing> runs = runs(mine, their).toList();
    Stream.concat(
            mine.names().stream()
                .filter(their.names()::contains)
                .filter(name -> runs.stream().noneMatch(run -> run.isLongerThan(name)))
                .flatMap(name -> known(name, mine, their).stream()),
            runs.stream())
        .forEach(
            thing -> {
              if (thing.lemmas().stream().noneMatch(taken::contains)) {
                things.add(thing);
                taken.addAll(Words.lemmas(thing.text()));
              }
            });
    return things.stream()
        .filter(thing -> thing.lemmas().stream().anyMatch(this::isRare))
        .filter(
            thing ->
                things.stream()
                    .noneMatch(
                        person -> isOffice(thing, person, mine) || isOffice(thing, person, their)))
        .toList();
  }

  /** Whether it stands right beside a name: "Hale, the weaver", "Captain Hale". */
  private boolean isOffice(Thing thing, Thing person, Statement where) {
    String name = person.lemmas().get(person.lemmas().size() - 1);
    boolean known =
        facts.model().people().stream().anyMatch(each -> each.name().equals(person.text()));
    if (!known || thing.named() || thing.place()) {
      return false;
    }
    List<String> all = tokens(where).stream().map(CommonWords::lemma).toList();
    String office = thing.lemmas().get(thing.lemmas().size() - 1);
    int at = all.indexOf(name);
    return at >= 0
        && all.contains(office)
        && all.subList(Math.max(0, at - BESIDE), Math.min(all.size(), at + BESIDE + 1))
            .contains(office);
  }

  /** A person only where both have the last name. */
  private Optional<Thing> known(String name, Statement mine, Statement their) {
    boolean person = facts.model().people().stream().anyMatch(each -> each.name().equals(name));
    boolean place = facts.model().places().stream().anyMatch(each -> each.name().equals(name));
    List<String> lemmas =
        Words.lemmas(person ? LastWord.of(name) : name).stream()
            .filter(lemma -> !VAGUE.contains(lemma))
            .filter(lemma -> mine.lemmas().contains(lemma) && their.lemmas().contains(lemma))
            .toList();
    // "The Hexley dam" is the dam's article.
    boolean article = !place && Stream.of(mine, their).anyMatch(where -> isAfterThe(name, where));
    String text = article ? "the " + name : BodyName.inside(BodyName.of(name));
    return lemmas.isEmpty()
        ? Optional.empty()
        : Optional.of(new Thing(text, lemmas, !place, place));
  }

  private static boolean isAfterThe(String name, Statement where) {
    return Words.whole("the " + name, Pattern.CASE_INSENSITIVE).matcher(where.exact()).find();
  }

  /** The longest runs of words in common that end in a noun, the longest first. */
  private Stream<Thing> runs(Statement mine, Statement their) {
    List<Token> left = tokens(mine);
    List<Token> right = tokens(their);
    return IntStream.range(0, left.size())
        .filter(i -> left.get(i).isNoun() && tells(left.get(i)))
        .boxed()
        .flatMap(
            i ->
                IntStream.range(0, right.size())
                    .filter(j -> right.get(j).isNoun() && isSame(left.get(i), right.get(j)))
                    .filter(
                        j ->
                            left.get(i).isProperNoun() == right.get(j).isProperNoun()
                                && !goesOn(left, i)
                                && !goesOn(right, j))
                    .mapToObj(j -> run(left, i, right, j)))
        .sorted(Comparator.comparingInt((List<Token> run) -> run.size()).reversed())
        .flatMap(run -> thing(run, mine).stream());
  }

  /** "Catholic" of "Catholic Workers". */
  private static boolean goesOn(List<Token> tokens, int at) {
    return tokens.get(at).isProperNoun()
        && at + 1 < tokens.size()
        && tokens.get(at + 1).isProperNoun();
  }

  private static List<Token> run(List<Token> left, int i, List<Token> right, int j) {
    int back = 0;
    while (i > back
        && j > back
        && joins(left.get(i - back - 1), right.get(j - back - 1), left.get(i))) {
      back++;
    }
    while (back > 0 && JOINT.matcher(left.get(i - back).text()).matches()) {
      back--;
    }
    return left.subList(i - back, i + 1);
  }

  /** Whether it may stand before a noun in one phrase, or between the words of a name. */
  private static boolean joins(Token mine, Token their, Token noun) {
    boolean joint = noun.isProperNoun() && JOINT.matcher(mine.text()).matches();
    boolean phrase = mine.isNoun() || (mine.hasTag("JJ") && tells(mine));
    return (joint || phrase) && isSame(mine, their);
  }

  private static boolean isSame(Token mine, Token their) {
    return mine.text().equalsIgnoreCase(their.text()) || lemma(mine).equals(lemma(their));
  }

  /** A single capital that names nobody, such as "Member", names nothing by itself. */
  private static Optional<Thing> thing(List<Token> run, Statement statement) {
    Token first = run.get(0);
    Token last = run.get(run.size() - 1);
    if (run.size() == 1 && last.isProperNoun() && !last.isNamed()) {
      return Optional.empty();
    }
    String words = statement.exact().substring(first.start(), last.end());
    boolean article = THE.matcher(statement.exact().substring(0, first.start())).find();
    List<String> lemmas = run.stream().filter(CommonWords::tells).map(CommonWords::lemma).toList();
    String text =
        last.isProperNoun()
            ? (article ? "the " : "") + words
            : "the " + (first.isProperNoun() ? words : Case.lower(words));
    return Optional.of(new Thing(text, lemmas, last.isProperNoun(), false));
  }

  private List<Token> tokens(Statement statement) {
    return tokens.computeIfAbsent(statement, one -> facts.language().parse(one.exact()).tokens());
  }

  private static String lemma(Token token) {
    return Words.in(token.text()).stream().findFirst().map(Lemmas::of).orElse("");
  }

  private static boolean tells(Token token) {
    return (token.isNoun() || token.isVerb() || token.hasTag("JJ"))
        && token.text().length() >= SHORTEST
        && !Words.isStopWord(token.text().toLowerCase(Locale.ROOT))
        && !VAGUE.contains(lemma(token));
  }
}
