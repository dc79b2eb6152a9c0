package org.quizwright.analysis.quotation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.language.Language;
import org.quizwright.language.ParsedSentence;

/** Reads the speaker off the words beside a quotation. */
final class SpeakerFinder {

  private static final Pattern ASIDE =
      Pattern.compile("(?:^|, )((?:[Tt]he |\\p{Lu})[^,]{2,80}, [^,]{2,80}), \\p{Ll}+\\.$");
  private static final Pattern INVERTED =
      Pattern.compile(
          "^(\\p{Ll}+)\\s+((?:the |an? |one )?[\\p{L}.’ -]{2,50}?)(?=(?<!\\b(?:Mr|Mrs|Ms|Dr|St))[,.;]|\\s(?:in|of|at|on|to|who)\\b|$)");

  private static final Pattern NOBODYS =
      Pattern.compile("^(?:was|were|went) (?:now |then )?the (?:word|cry|shout|call|slogan)\\b");

  private static final Pattern ITS_OWN_TAG =
      Pattern.compile(", (?:he|she|they|it|we|I) (?:\\p{Ll}+ly )?(\\p{Ll}+)(?: that)?\\.$");

  private static final Pattern RECORDED =
      Pattern.compile(
          "\\b(?:recorded|reported|noted|recalled|remembered|preserved|wrote down|took down)"
              + " (his|her|their) (?:\\p{Ll}+ )?(?:words|answer|reply)\\.$");

  private static final Pattern SOMEBODY =
      Pattern.compile("(?i)(?:the|this) (?:(?:old|young|dying|poor|great) )?(man|woman|lady)");

  private final Language language;
  private final Antecedent antecedent;

  SpeakerFinder(Language language, List<AnalysedPassage> passages) {
    this.language = language;
    this.antecedent = new Antecedent(passages);
  }

  /**
   * The speaker as the tags name it, the most telling tag first.
   *
   * @param narrator whom "I" and "we" in the tags mean
   */
  Optional<Speaker> find(List<Tag> tags, String narrator) {
    if (tags.stream().anyMatch(tag -> tag.place() == Tag.Place.REST && isNobodys(tag))) {
      return Optional.empty();
    }
    return tags.stream().flatMap(tag -> find(tag, narrator).stream()).findFirst();
  }

  /** "“To the gate!” was the cry". */
  private static boolean isNobodys(Tag tag) {
    return NOBODYS.matcher(tag.fragment()).find();
  }

  private Optional<Speaker> find(Tag tag, String narrator) {
    Optional<Speaker> speaker =
        switch (tag.place()) {
          case NEXT -> SpeakerPhrases.behind(tag.fragment()).map(Speaker::named);
          case REST ->
              phrase(tag, narrator)
                  .or(() -> SpeakerPhrases.behind(tag.fragment()).map(Speaker::named));
          case PREVIOUS -> main(tag, narrator, false);
          case BEHIND, BEFORE, ANNOUNCING ->
              recorded(tag)
                  .or(() -> hasOwnTag(tag) ? Optional.empty() : phrase(tag, narrator))
                  .or(() -> beside(tag, narrator));
        };
    return speaker.map(found -> meant(found, tag)).map(found -> Periodicals.named(found, tag));
  }

  /** "According to the report, they added that …": they did, as the report says. */
  private static boolean hasOwnTag(Tag tag) {
    Matcher own = ITS_OWN_TAG.matcher(tag.fragment());
    return own.find() && SpeechVerbs.tags(own.group(1));
  }

  /** "A monk recorded his words": somebody else's. */
  private Optional<Speaker> recorded(Tag tag) {
    Matcher recorded = RECORDED.matcher(tag.fragment());
    return recorded.find()
        ? Pronoun.of(recorded.group(1)).flatMap(whose -> antecedent.of(whose, tag))
        : Optional.empty();
  }

  /** "The dying man" is whom the text has just told of. */
  private Speaker meant(Speaker speaker, Tag tag) {
    Matcher somebody = SOMEBODY.matcher(speaker.name());
    if (!somebody.matches()) {
      return speaker;
    }
    Pronoun pronoun = somebody.group(1).equals("man") ? Pronoun.HE : Pronoun.SHE;
    int start =
        tag.passage().sentenceAt(tag.offset()).map(s -> s.span().start()).orElse(tag.offset());
    return antecedent
        .of(pronoun, new Tag(tag.fragment(), tag.place(), tag.passage(), start))
        .filter(found -> Character.isUpperCase(found.name().charAt(0)))
        .orElse(speaker);
  }

  /** A set phrase may name the speaker by a pronoun: "in her words". */
  private Optional<Speaker> phrase(Tag tag, String narrator) {
    Optional<String> named = SpeakerPhrases.beside(tag.fragment());
    Optional<Pronoun> pronoun = named.flatMap(Pronoun::of);
    return pronoun.isPresent()
        ? resolved(pronoun.get(), tag, narrator)
        : named.map(name -> named(name));
  }

  /** A phrase that names a document may name who is behind it. */
  private Speaker named(String phrase) {
    ParsedSentence parsed = language.parse(phrase + ".");
    return IntStream.range(0, parsed.tokens().size())
        .filter(i -> parsed.token(i).head() < 0)
        .mapToObj(i -> new NounPhrase(parsed, i))
        .filter(each -> each.token().isNoun())
        .findFirst()
        .map(each -> Issuer.of(each).orElseGet(() -> whole(each, phrase)))
        .orElseGet(() -> Speaker.named(phrase));
  }

  private static Speaker whole(NounPhrase each, String phrase) {
    return each.isNamed() || phrase.contains(",") ? each.speaker() : Speaker.named(phrase);
  }

  private Optional<Speaker> beside(Tag tag, String narrator) {
    ParsedSentence parsed = language.parse(tag.fragment());
    Optional<Integer> verb = TagGrammar.verb(parsed, tag.follows());
    Optional<Speaker> spoken = verb.flatMap(v -> spoken(parsed, v, tag, narrator));
    if (spoken.isPresent()) {
      return spoken;
    }
    if (tag.follows()) {
      Matcher inverted = INVERTED.matcher(tag.fragment());
      return inverted.find() && SpeechVerbs.tags(inverted.group(1))
          ? Optional.of(named(inverted.group(2)))
          : Optional.empty();
    }
    return utterance(parsed).or(() -> announced(tag, narrator));
  }

  private Optional<Speaker> announced(Tag tag, String narrator) {
    return tag.place() == Tag.Place.ANNOUNCING ? main(tag, narrator, true) : Optional.empty();
  }

  private Optional<Speaker> spoken(ParsedSentence parsed, int verb, Tag tag, String narrator) {
    Optional<NounPhrase> agent = TagGrammar.agent(parsed, verb);
    boolean recites =
        parsed.children(verb, "obj").stream().anyMatch(i -> parsed.token(i).text().equals("it"));
    if (recites && tag.place() == Tag.Place.ANNOUNCING) {
      return antecedent.of(Pronoun.IT, tag);
    }
    return agent.isPresent()
        ? agent.map(NounPhrase::speaker)
        : TagGrammar.subject(parsed, verb)
            .flatMap(subject -> speaker(parsed, subject, tag, narrator));
  }

  private Optional<Speaker> speaker(ParsedSentence parsed, int subject, Tag tag, String narrator) {
    NounPhrase phrase = new NounPhrase(parsed, subject);
    Optional<Pronoun> pronoun = Pronoun.of(phrase.token().text());
    if (pronoun.isPresent()) {
      return resolved(pronoun.get(), tag, narrator);
    }
    if (phrase.token().isVerb()) {
      Matcher aside = ASIDE.matcher(parsed.text());
      return aside.find() ? Optional.of(named(aside.group(1))) : root(parsed);
    }
    return Issuer.pronoun(phrase)
        .flatMap(owner -> resolved(owner, tag, narrator))
        .or(() -> Issuer.of(phrase))
        .or(() -> Optional.of(phrase.speaker()));
  }

  /** The noun that a fragment without a readable subject is about, if it can say something. */
  private static Optional<Speaker> root(ParsedSentence parsed) {
    return parsed.root().stream()
        .filter(root -> parsed.token(root).isNoun() && TagGrammar.isSource(parsed.token(root)))
        .mapToObj(root -> new NounPhrase(parsed, root))
        .map(phrase -> Issuer.of(phrase).orElseGet(phrase::speaker))
        .findFirst();
  }

  private Optional<Speaker> resolved(Pronoun pronoun, Tag tag, String narrator) {
    return pronoun == Pronoun.NARRATOR
        ? Optional.of(Speaker.named(narrator))
        : antecedent.of(pronoun, tag);
  }

  /** Whose letter, demand or words the quoted words are, whatever the sentence's verb. */
  private static Optional<Speaker> utterance(ParsedSentence parsed) {
    return IntStream.range(0, parsed.tokens().size())
        .filter(i -> !parsed.hasRelation(i, "nmod", "obl"))
        .mapToObj(i -> new NounPhrase(parsed, i))
        .flatMap(phrase -> Issuer.of(phrase).stream())
        .reduce((first, second) -> second);
  }

  /** The main subject, if it is one that can speak; a document only where it announces words. */
  private Optional<Speaker> main(Tag tag, String narrator, boolean announced) {
    ParsedSentence parsed = language.parse(tag.fragment());
    Optional<Integer> subject =
        parsed.root().stream()
            .boxed()
            .flatMap(root -> parsed.children(root, "nsubj").stream())
            .filter(
                i ->
                    TagGrammar.isPerson(parsed, i)
                        || (announced && parsed.token(i).entity().equals("ORGANIZATION")))
            .findFirst();
    boolean own = subject.isPresent() && parsed.tokens().stream().anyMatch(HumanNouns::isOwnWord);
    Optional<Speaker> document =
        announced && !own ? document(parsed, tag, narrator) : Optional.empty();
    return document.or(() -> subject.flatMap(at -> speaker(parsed, at, tag, narrator)));
  }

  private Optional<Speaker> document(ParsedSentence parsed, Tag tag, String narrator) {
    return IntStream.range(0, parsed.tokens().size())
        .filter(i -> HumanNouns.isUtterance(parsed.token(i)))
        .filter(i -> parsed.hasRelation(i, "obj", "nsubj", "root"))
        .mapToObj(i -> new NounPhrase(parsed, i))
        .map(
            phrase ->
                Issuer.ownLine(phrase)
                    .flatMap(who -> resolved(who, tag, narrator))
                    .orElseGet(phrase::speaker))
        .reduce((first, second) -> second);
  }
}
