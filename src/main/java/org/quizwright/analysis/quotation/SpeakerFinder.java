package org.quizwright.analysis.quotation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.reference.HumanNouns;
import org.quizwright.analysis.reference.Referents;
import org.quizwright.language.Language;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;

/** Reads the speaker off the words beside a quotation. */
final class SpeakerFinder {

  private static final Pattern ASIDE =
      Pattern.compile("(?:^|, )((?:[Tt]he |\\p{Lu})[^,]{2,80}, [^,]{2,80}), \\p{Ll}+\\.$");
  private static final Pattern INVERTED =
      Pattern.compile(
          "^(\\p{Ll}+)\\s+((?:the |an? |one |its )?[\\p{L}.’ -]{2,50}?)(?=(?<!\\b(?:Mr|Mrs|Ms|Dr|St))[,.;]|\\s(?:in|of|at|on|to|who)\\b|$)");

  private static final Pattern NOBODYS =
      Pattern.compile("^(?:was|were|went) (?:now |then )?the (?:word|cry|shout|call|slogan)\\b");

  private static final Pattern SOURCE = Pattern.compile("(?:^|, )[Aa]ccording to [^,]+(?:, |\\.$)");

  /** Verbs that tell of speaking, but don't quote. */
  private static final Pattern SPOKE = Pattern.compile("\\b(?:spoke|speaks|talked|talks)\\b");

  private static final Pattern RECORDED =
      Pattern.compile(
          "\\b(?:recorded|reported|noted|recalled|remembered|preserved|wrote down|took down)"
              + " (his|her|their) (?:\\p{Ll}+ )?(?:words|answer|reply)\\.$");

  private static final Pattern SOMEBODY =
      Pattern.compile("(?i)(?:the|this) (?:(?:old|young|dying|poor|great) )?(man|woman|lady)");

  private final Language language;
  private final Antecedent antecedent;
  private final Foremost foremost;

  SpeakerFinder(Language language, List<AnalysedPassage> passages, Referents referents) {
    this.language = language;
    this.antecedent = new Antecedent(passages);
    this.foremost = new Foremost(passages, referents);
  }

  /**
   * The speaker as the tags name it, the most telling tag first.
   *
   * @param story who "I" in the tags is, and who has spoken before
   */
  Optional<Speaker> find(List<Tag> tags, Story story) {
    if (tags.stream().anyMatch(tag -> tag.place() == Tag.Place.REST && isNobodys(tag))) {
      return Optional.empty();
    }
    return tags.stream().flatMap(tag -> find(tag, story).stream()).findFirst();
  }

  /**
   * Whoever acts in the words before a quotation that no verb of speech reports, stands out among
   * those who have spoken, or spoke last in its passage.
   */
  Optional<Speaker> guess(Speech speech, List<Tag> tags, Story story) {
    return tags.stream()
        .filter(tag -> tag.place() == Tag.Place.BEFORE || tag.place() == Tag.Place.ANNOUNCING)
        .flatMap(tag -> acting(tag, story).stream())
        .findFirst()
        .or(() -> foremost.of(speech, story.heard()))
        .or(() -> antecedent.last(speech.first(), story.heard()));
  }

  private Optional<Speaker> acting(Tag tag, Story story) {
    ParsedSentence parsed = language.parse(tag.fragment());
    return TagGrammar.judge(parsed)
        .map(NounPhrase::speaker)
        .or(
            () ->
                TagGrammar.actor(parsed).flatMap(subject -> speaker(parsed, subject, tag, story)));
  }

  /** "“To the gate!” was the cry". */
  private static boolean isNobodys(Tag tag) {
    return NOBODYS.matcher(tag.fragment()).find();
  }

  private Optional<Speaker> find(Tag tag, Story story) {
    Optional<Speaker> speaker =
        switch (tag.place()) {
          case NEXT -> SpeakerPhrases.behind(tag.fragment()).map(Speaker::named);
          case REST ->
              phrase(tag, story)
                  .or(() -> SpeakerPhrases.behind(tag.fragment()).map(Speaker::named));
          case PREVIOUS -> main(tag, story, false);
          case BEHIND, BEFORE, ANNOUNCING ->
              recorded(tag)
                  .or(() -> reported(tag, story))
                  .or(() -> phrase(tag, story))
                  .or(() -> beside(tag, story));
        };
    return speaker.map(found -> meant(found, tag)).map(found -> Periodicals.named(found, tag));
  }

  /** "Hill explained, according to the report, that …": Hill did, as the report says. */
  private Optional<Speaker> reported(Tag tag, Story story) {
    String plain = SOURCE.matcher(tag.fragment()).replaceFirst(" ").strip();
    return plain.equals(tag.fragment()) || !SpeechVerbs.tags(plain) || SPOKE.matcher(plain).find()
        ? Optional.empty()
        : spoken(
            language.parse(plain), new Tag(plain, tag.place(), tag.passage(), tag.offset()), story);
  }

  private Optional<Speaker> spoken(ParsedSentence parsed, Tag tag, Story story) {
    return TagGrammar.verb(parsed, tag.follows()).flatMap(verb -> spoken(parsed, verb, tag, story));
  }

  /** "A monk recorded his words": somebody else's. */
  private Optional<Speaker> recorded(Tag tag) {
    Matcher recorded = RECORDED.matcher(tag.fragment());
    return recorded.find()
        ? Pronoun.of(recorded.group(1)).flatMap(whose -> foremost.before(whose, tag))
        : Optional.empty();
  }

  /** "The dying man" is whom the text has just told of. */
  private Speaker meant(Speaker speaker, Tag tag) {
    Matcher somebody = SOMEBODY.matcher(speaker.name());
    if (!somebody.matches()) {
      return speaker;
    }
    Pronoun pronoun = somebody.group(1).equalsIgnoreCase("man") ? Pronoun.HE : Pronoun.SHE;
    return foremost.before(pronoun, tag).orElse(speaker);
  }

  /** A set phrase may name the speaker by a pronoun: "in her words". */
  private Optional<Speaker> phrase(Tag tag, Story story) {
    Optional<String> named = SpeakerPhrases.beside(tag.fragment());
    Optional<Pronoun> pronoun = named.flatMap(Pronoun::of);
    return pronoun.isPresent()
        ? resolved(pronoun.get(), tag.from(SpeakerPhrases.at(tag.fragment())), story)
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

  /** "ran its leader": whose leader it is. */
  private Speaker inverted(String phrase, Tag tag, Story story) {
    ParsedSentence parsed = language.parse(phrase + ".");
    return parsed.root().stream()
        .mapToObj(i -> new NounPhrase(parsed, i))
        .flatMap(each -> Issuer.pronoun(each).stream())
        .flatMap(whose -> resolved(whose, tag, story).stream())
        .findFirst()
        .orElseGet(() -> named(phrase));
  }

  private static Speaker whole(NounPhrase each, String phrase) {
    return each.isNamed() || phrase.contains(",") ? each.speaker() : Speaker.named(phrase);
  }

  private Optional<Speaker> beside(Tag tag, Story story) {
    ParsedSentence parsed = language.parse(tag.fragment());
    Optional<Speaker> spoken = spoken(parsed, tag, story);
    if (spoken.isPresent()) {
      return spoken;
    }
    if (tag.follows()) {
      Matcher inverted = INVERTED.matcher(tag.fragment());
      return inverted.find() && SpeechVerbs.opens(tag.fragment())
          ? Optional.of(inverted(inverted.group(2), tag, story))
          : Optional.empty();
    }
    return TagGrammar.judge(parsed)
        .filter(any -> tag.place() == Tag.Place.ANNOUNCING)
        .map(NounPhrase::speaker)
        .or(() -> utterance(parsed, tag, story))
        .or(() -> announced(tag, story));
  }

  private Optional<Speaker> announced(Tag tag, Story story) {
    return tag.place() == Tag.Place.ANNOUNCING ? main(tag, story, true) : Optional.empty();
  }

  private Optional<Speaker> spoken(ParsedSentence parsed, int verb, Tag tag, Story story) {
    Optional<NounPhrase> agent = TagGrammar.agent(parsed, verb);
    boolean recites =
        parsed.children(verb, "obj").stream().anyMatch(i -> parsed.token(i).text().equals("it"));
    if (recites && tag.place() == Tag.Place.ANNOUNCING) {
      return resolved(Pronoun.IT, tag, story);
    }
    return agent.isPresent()
        ? agent.map(NounPhrase::speaker)
        : TagGrammar.subject(parsed, verb).flatMap(subject -> speaker(parsed, subject, tag, story));
  }

  private Optional<Speaker> speaker(ParsedSentence parsed, int subject, Tag tag, Story story) {
    NounPhrase phrase = new NounPhrase(parsed, subject);
    Optional<Pronoun> pronoun = Pronoun.of(phrase.token().text());
    if (pronoun.isPresent()) {
      return resolved(phrase.token(), tag, story);
    }
    if (phrase.token().isVerb()) {
      Matcher aside = ASIDE.matcher(parsed.text());
      return aside.find() ? Optional.of(named(aside.group(1))) : root(parsed);
    }
    return Issuer.pronoun(phrase)
        .flatMap(owner -> resolved(owner, tag, story))
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

  /** Whom a pronoun of the tag means. */
  private Optional<Speaker> resolved(Token pronoun, Tag tag, Story story) {
    return Pronoun.of(pronoun.text())
        .flatMap(found -> resolved(found, tag.from(pronoun.start()), story));
  }

  private Optional<Speaker> resolved(Pronoun pronoun, Tag tag, Story story) {
    return switch (pronoun) {
      case NARRATOR -> Optional.of(Speaker.named(story.narrator()));
      case HE, SHE -> WhoWasAsked.before(pronoun, tag).or(() -> foremost.meant(pronoun, tag));
      case THEY, IT -> antecedent.of(pronoun, tag, story.heard());
    };
  }

  /** Whose letter, demand or words the quoted words are, whatever the sentence's verb. */
  private Optional<Speaker> utterance(ParsedSentence parsed, Tag tag, Story story) {
    return IntStream.range(0, parsed.tokens().size())
        .filter(i -> !parsed.hasRelation(i, "nmod", "obl"))
        .mapToObj(i -> new NounPhrase(parsed, i))
        .flatMap(phrase -> Issuer.of(phrase).or(() -> owner(phrase, tag, story)).stream())
        .reduce((first, second) -> second);
  }

  private Optional<Speaker> owner(NounPhrase phrase, Tag tag, Story story) {
    return Issuer.pronoun(phrase).flatMap(who -> resolved(who, tag, story));
  }

  /** The main subject, if it is one that can speak; a document only where it announces words. */
  private Optional<Speaker> main(Tag tag, Story story, boolean announced) {
    ParsedSentence parsed = language.parse(tag.fragment());
    Optional<Integer> subject =
        parsed.root().stream()
            .boxed()
            .flatMap(root -> parsed.children(root, "nsubj").stream())
            .filter(i -> TagGrammar.isPerson(parsed, i) || (announced && isBody(parsed.token(i))))
            .findFirst();
    boolean own = subject.isPresent() && parsed.tokens().stream().anyMatch(HumanNouns::isOwnWord);
    Optional<Speaker> document =
        announced && !own ? document(parsed, tag, story) : Optional.empty();
    return document.or(() -> subject.flatMap(at -> speaker(parsed, at, tag, story)));
  }

  private static boolean isBody(Token token) {
    return token.entity().equals("ORGANIZATION") || HumanNouns.isBody(token);
  }

  private Optional<Speaker> document(ParsedSentence parsed, Tag tag, Story story) {
    return IntStream.range(0, parsed.tokens().size())
        .filter(i -> HumanNouns.isUtterance(parsed.token(i)))
        .filter(i -> parsed.hasRelation(i, "obj", "nsubj", "root"))
        .mapToObj(i -> new NounPhrase(parsed, i))
        .map(
            phrase ->
                Issuer.ownLine(phrase)
                    .flatMap(who -> resolved(who, tag, story))
                    .orElseGet(phrase::speaker))
        .reduce((first, second) -> second);
  }
}
