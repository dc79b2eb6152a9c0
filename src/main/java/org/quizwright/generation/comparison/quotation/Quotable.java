package org.quizwright.generation.comparison.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.excerpt.TakingUp;
import org.quizwright.generation.comparison.voice.Statement;
import org.quizwright.generation.comparison.voice.Voice;
import org.quizwright.language.Clause;
import org.quizwright.language.Language;
import org.quizwright.language.ParsedSentence;

/** Finds every clause of a statement that a key may quote. Several threads may ask at once. */
final class Quotable {

  private static final Pattern PRONOUN = Pattern.compile("^(?:He|She|he|she)\\s+");
  private static final Pattern THEY = Pattern.compile("^(?:They|they)\\s+");
  private static final Pattern MANY = Pattern.compile("[Tt]he (?:\\p{Ll}+ )?\\p{Ll}+s");

  /** Sentences that the grammar gives no subject. */
  private static final Pattern THERE =
      Pattern.compile("(?i)^(?:there(?: (?:is|are|was|were)|[’']s)|not (?:an?|one))\\b");

  /** What goes on about somebody takes nothing back. */
  private static final Pattern GOES_ON =
      Pattern.compile("^(?:Yet|But|Still) (?:I|we|he|she|they)\\b");

  private static final Pattern OPENER =
      Pattern.compile("^(?:Of course|Indeed|In fact|In short|Thus|Moreover|In other words),?\\s+");
  private static final Pattern REPORT = Pattern.compile("^(?:He|She)\\b");
  private static final Pattern QUOTED =
      Pattern.compile("(?<=“)[^“”]+(?=”)|^[^“”]+(?=”)|(?<=“)[^“”]+$");

  private final Language language;
  private final Antecedents antecedents;
  private final Map<List<Object>, List<KeyQuote>> found = new ConcurrentHashMap<>();

  Quotable(Language language, Antecedents antecedents) {
    this.language = language;
    this.antecedents = antecedents;
  }

  /** Of somebody quoted, only what stands inside the marks is that person's. */
  private static List<String> ownWords(Statement statement, Voice voice) {
    if (!voice.quoted()) {
      return List.of(statement.exact());
    }
    List<String> quoted =
        QUOTED.matcher(statement.exact()).results().map(MatchResult::group).toList();
    boolean reported =
        REPORT.matcher(statement.exact()).find() || statement.exact().contains(voice.shortName());
    return quoted.isEmpty() && !reported ? List.of(statement.exact()) : quoted;
  }

  /** Those of at most {@code most} words; pairs meet the same statements again and again. */
  List<KeyQuote> in(Statement statement, Excerpt excerpt, int most) {
    return found
        .computeIfAbsent(List.of(statement, excerpt), key -> all(statement, excerpt))
        .stream()
        .filter(quote -> quote.words() <= most)
        .toList();
  }

  private List<KeyQuote> all(Statement statement, Excerpt excerpt) {
    List<KeyQuote> quotes = new ArrayList<>();
    Voice voice = excerpt.voice();
    ownWords(statement, voice).stream()
        .flatMap(words -> Clauses.in(words).stream())
        .map(words -> quote(statement, excerpt, words))
        .filter(this::isPhrase)
        .flatMap(quote -> qualified(quote, excerpt).stream())
        .forEach(quotes::add);
    if (!voice.quoted()) {
      new Predicates(language.parse(statement.exact()))
          .parted()
          .forEach((words, lead) -> quotes.add(KeyQuote.of(statement, lead, words, true)));
    }
    return quotes;
  }

  /** With the sentence after it that takes it back; nothing where that can't be quoted along. */
  private static Optional<KeyQuote> qualified(KeyQuote quote, Excerpt excerpt) {
    Statement statement = quote.statement();
    String rest = statement.passage().text().substring(statement.span().end()).strip();
    int end = statement.exact().indexOf(quote.exact()) + quote.exact().length();
    boolean endsIt = statement.exact().length() - end <= 1;
    if (!endsIt || !TakingUp.qualifies(rest) || GOES_ON.matcher(rest).find()) {
      return Optional.of(quote);
    }
    return excerpt.statements().stream()
        .filter(next -> next.follows(statement))
        .findFirst()
        .map(next -> joined(quote, next));
  }

  private static KeyQuote joined(KeyQuote quote, Statement next) {
    String whole = quote.statement().passage().text();
    int start = whole.indexOf(quote.exact(), quote.statement().span().start());
    String words = whole.substring(start, next.span().end()).replaceFirst("[.]$", "");
    return KeyQuote.of(quote.statement(), quote.lead(), words, quote.finite());
  }

  /** "He came back" is "Reed “came back”" where only Reed can be meant. */
  private KeyQuote quote(Statement statement, Excerpt excerpt, String clause) {
    String words = OPENER.matcher(clause).replaceFirst("").replaceFirst("[,;]$", "");
    boolean finite = isSentence(clause, statement.exact().startsWith(clause));
    Matcher they = THEY.matcher(words);
    boolean many = !excerpt.voice().quoted() && they.find();
    Matcher pronoun = many ? they : PRONOUN.matcher(words);
    Optional<String> person =
        many
            ? many(statement, excerpt)
            : pronoun.find() ? antecedents.before(statement, excerpt) : Optional.empty();
    String lead = person.orElse("");
    String exact = lead.isEmpty() ? words : words.substring(pronoun.end());
    return KeyQuote.of(statement, lead, exact, finite);
  }

  /** "They" goes on about the subject of the sentence before, where that is many: "the weavers". */
  private Optional<String> many(Statement statement, Excerpt excerpt) {
    return excerpt.statements().stream()
        .filter(statement::follows)
        .findFirst()
        .map(before -> language.parse(before.exact()))
        .flatMap(
            parsed ->
                Clause.main(parsed).stream()
                    .flatMapToInt(clause -> clause.subject().stream())
                    .mapToObj(subject -> parsed.text(parsed.subtree(subject)))
                    .findFirst())
        .filter(subject -> MANY.matcher(subject).matches())
        .map(subject -> "t" + subject.substring(1));
  }

  /** Spoken words need no finite main clause ("Say you are late, they …") where they open one. */
  private boolean isSentence(String words, boolean opens) {
    if (THERE.matcher(words).find()) {
      return true;
    }
    ParsedSentence parsed = language.parse(words);
    Stream<Clause> clauses = opens ? Clause.finite(parsed).stream() : Clause.main(parsed).stream();
    return clauses.anyMatch(clause -> clause.isFinite() && (opens || clause.subject().isPresent()));
  }

  /** A piece without a subject must at least begin with the words of a noun. */
  private boolean isPhrase(KeyQuote quote) {
    String tag = language.parse(quote.exact()).tokens().get(0).tag();
    boolean torn = quote.exact().matches(".*\\b(?:and|or) \\w+ing\\b.*");
    boolean noun = tag.startsWith("N") || tag.startsWith("JJ") || tag.equals("DT");
    return quote.finite() || (noun && !torn);
  }
}
