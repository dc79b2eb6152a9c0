package org.quizwright.analysis.quotation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quizwright.language.Language;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;
import org.quizwright.language.Token;

/** Reads the speaker off a tag: the subject of its verb of speech. */
final class SpeakerFinder {

  private static final Pattern ACCORDING =
      Pattern.compile("(?i)\\b(?:according to|in the words of)\\s+([^,.]+)");
  private static final Pattern ONE_OF_MANY =
      Pattern.compile("\\b([Oo]ne of (?:the|his|her|their) \\p{Ll}[\\p{Ll}-]*) who\\b");
  private static final Pattern ASIDE =
      Pattern.compile("(?:^|, )((?:[Tt]he |\\p{Lu})[^,]{2,80}), [^,]{2,80}, \\p{Ll}+\\.$");
  private static final Pattern PERSONAL =
      Pattern.compile("(?i)he|she|they|i|we|it|her|him|who|which|that");
  private static final Pattern CUT = Pattern.compile("\\s*[,(;:—].*| (?:who|which|that) .*");

  private final Language language;

  SpeakerFinder(Language language) {
    this.language = language;
  }

  /** The speaker as the tag names it; a pronoun is looked up in what stands before. */
  Optional<Speaker> find(Tag tag) {
    Matcher according = ACCORDING.matcher(tag.fragment());
    if (according.find()) {
      return Optional.of(Periodicals.named(new Speaker(according.group(1).strip(), null), tag));
    }
    Matcher one = ONE_OF_MANY.matcher(tag.fragment());
    if (one.find()) {
      return Optional.of(new Speaker(one.group(1), null));
    }
    ParsedSentence parsed = language.parse(tag.fragment());
    return verb(parsed, tag.follows())
        .flatMap(verb -> subject(parsed, verb))
        .flatMap(subject -> speaker(parsed, subject, tag))
        .map(speaker -> Periodicals.named(speaker, tag));
  }

  private static Optional<Integer> verb(ParsedSentence parsed, boolean first) {
    IntStream verbs =
        IntStream.range(0, parsed.tokens().size()).filter(i -> SpeechVerbs.isOne(parsed.token(i)));
    return first ? verbs.boxed().findFirst() : verbs.boxed().reduce((one, other) -> other);
  }

  private static Optional<Integer> subject(ParsedSentence parsed, int verb) {
    int at = verb;
    for (int steps = 0; at >= 0 && steps < 6; steps++) {
      Optional<Integer> subject = parsed.children(at, "nsubj").stream().findFirst();
      if (subject.isPresent() && !isRelative(parsed.token(subject.get()))) {
        return subject;
      }
      Token token = parsed.token(at);
      if (subject.isPresent() && token.relation().startsWith("acl")) {
        return Optional.of(token.head());
      }
      at = token.head();
    }
    return Optional.empty();
  }

  private static boolean isRelative(Token token) {
    return token.tag().startsWith("W") || token.lemma().equals("that");
  }

  private static Optional<Speaker> speaker(ParsedSentence parsed, int subject, Tag tag) {
    if (PERSONAL.matcher(parsed.token(subject).text()).matches()) {
      return Antecedent.of(tag).map(name -> new Speaker(name, null));
    }
    if (isPerson(parsed, subject)) {
      return Optional.of(new Speaker(nameAt(parsed, subject), apposed(parsed, subject)));
    }
    if (parsed.token(subject).isVerb()) {
      Matcher aside = ASIDE.matcher(parsed.text());
      return aside.find() ? Optional.of(new Speaker(aside.group(1), null)) : Optional.empty();
    }
    String phrase = CUT.matcher(parsed.subtree(subject).of(parsed.text())).replaceFirst("").strip();
    return Optional.of(
        nameBehind(parsed, subject)
            .map(name -> new Speaker(name, phrase))
            .orElseGet(() -> new Speaker(phrase, null)));
  }

  /** "The president of the union, …,": the name in apposition to a description. */
  private static Optional<String> nameBehind(ParsedSentence parsed, int subject) {
    return IntStream.range(subject + 2, parsed.tokens().size())
        .takeWhile(i -> !parsed.token(i).isFinite())
        .filter(i -> isPerson(parsed, i) && parsed.token(i - 1).text().equals(","))
        .mapToObj(i -> nameAt(parsed, i))
        .findFirst();
  }

  private static boolean isPerson(ParsedSentence parsed, int index) {
    return parsed.token(index).entity().equals("PERSON");
  }

  private static String nameAt(ParsedSentence parsed, int index) {
    List<Token> tokens = parsed.tokens();
    int first = index;
    while (first > 0 && isNamePart(tokens.get(first - 1))) {
      first--;
    }
    int last = index;
    while (last + 1 < tokens.size() && isNamePart(tokens.get(last + 1))) {
      last++;
    }
    return new Span(tokens.get(first).start(), tokens.get(last).end()).of(parsed.text());
  }

  private static boolean isNamePart(Token token) {
    return token.entity().equals("PERSON") && !token.tag().equals("POS");
  }

  private static @Nullable String apposed(ParsedSentence parsed, int subject) {
    return parsed.children(subject, "appos").stream()
        .findFirst()
        .map(
            apposed ->
                CUT.matcher(parsed.subtree(apposed).of(parsed.text())).replaceFirst("").strip())
        .filter(role -> role.contains(" "))
        .orElse(null);
  }
}
