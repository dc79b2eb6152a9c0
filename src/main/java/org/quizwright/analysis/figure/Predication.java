package org.quizwright.analysis.figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.quizwright.analysis.lexicon.Lexicon;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;

/** Adds to what is counted what the sentence says of it: "miners waiting for flats". */
final class Predication {

  private static final List<String> TAKES_LIVES = List.of("take", "claim", "cost");
  private static final List<String> HURTS =
      List.of("kill", "injure", "wound", "arrest", "employ", "destroy");
  private static final Lexicon SAYS = Lexicon.read("speech-verbs");
  private static final int FAR = 12;

  private Predication() {}

  /** {@code phrase}, whose head is the token {@code head}, as subject or object of its verb. */
  static String of(ParsedSentence sentence, int head, String phrase, Token counted) {
    int over = sentence.token(head).head();
    if (over < 0 || phrase.contains(" that ") || phrase.contains(" who ")) {
      return phrase;
    }
    if (sentence.hasRelation(head, "nsubj") && over > head) {
      return asSubject(sentence, head, over, phrase, counted);
    }
    if (sentence.hasRelation(head, "obj") && sentence.token(over).isVerb()) {
      return asObject(sentence, head, over, phrase);
    }
    return sentence.hasRelation(head, "nmod") ? ofNoun(sentence, head, over, phrase) : phrase;
  }

  private static String asSubject(
      ParsedSentence sentence, int head, int verb, String phrase, Token counted) {
    List<Integer> group =
        NumberPlace.verbGroup(sentence, verb).stream().filter(i -> i > head).sorted().toList();
    boolean asks = NumberPlace.verbGroup(sentence, verb).stream().anyMatch(i -> i < head);
    if (group.isEmpty() || asks || verb - head > FAR) {
      return phrase;
    }
    Token first = sentence.token(group.get(0));
    boolean participle =
        group.size() == 2
            && first.lemma().equals("be")
            && sentence.token(verb).hasTag("VBN", "VBG");
    int from = participle ? sentence.token(verb).start() : first.start();
    int end = end(sentence, verb);
    if (end <= from) {
      return phrase;
    }
    String words =
        Phrases.tidy("_ " + sentence.text().substring(from, end)).replaceFirst("^_ ?", "");
    boolean passive =
        group.size() == 1
            && verb + 1 < sentence.tokens().size()
            && sentence.token(verb + 1).text().equals("by");
    boolean bare = participle || passive || first.hasTag("VBG");
    String link =
        bare ? " " : Counted.isHuman(counted) || phrase.equals("people") ? " who " : " that ";
    return words.isEmpty() ? phrase : Phrases.limited(phrase + link + words);
  }

  /** The end of what belongs to the verb itself, without further clauses. */
  private static int end(ParsedSentence sentence, int verb) {
    int whole = Math.max(sentence.subtree(verb).end(), sentence.token(verb).end());
    return sentence.children(verb, "conj", "cc", "parataxis", "advcl").stream()
        .filter(child -> child > verb)
        .mapToInt(child -> sentence.subtree(child).start())
        .min()
        .orElse(whole);
  }

  private static String asObject(ParsedSentence sentence, int head, int verb, String phrase) {
    String lemma = sentence.token(verb).lemma();
    if (SAYS.has(lemma) || Changes.of(lemma).isPresent() || Told.isLevel(lemma)) {
      return phrase;
    }
    if (sentence.token(verb).hasTag("VBG", "VB")) {
      return HURTS.contains(lemma) ? phrase + " " + lemma.replaceFirst("e$", "") + "ed" : phrase;
    }
    OptionalInt subject = NumberPlace.subject(sentence, verb);
    Optional<String> who =
        subject.isEmpty() || subject.getAsInt() >= head
            ? Optional.empty()
            : Optional.of(subject.getAsInt())
                .filter(by -> sentence.token(by).isNoun())
                .filter(by -> !Units.isTime(sentence.token(by).lemma()))
                .flatMap(by -> plain(sentence, by));
    if (who.isEmpty()) {
      return phrase;
    }
    List<Integer> group = NumberPlace.verbGroup(sentence, verb);
    String done = sentence.token(verb).text();
    if (lemma.equals("have")) {
      return Phrases.limited(phrase + " of " + who.get());
    }
    return Phrases.limited(
        done.endsWith("ed") && group.size() == 1
            ? phrase + " " + done + " by " + who.get()
            : phrase + " that " + who.get() + " " + acts(sentence, group, verb));
  }

  private static String acts(ParsedSentence sentence, List<Integer> group, int verb) {
    int from = group.stream().filter(i -> i <= verb).findFirst().orElse(verb);
    return sentence.text().substring(sentence.token(from).start(), sentence.token(verb).end());
  }

  /** A subject that stands plainly there: a noun with its words, no clause, no other number. */
  static Optional<String> plain(ParsedSentence sentence, int subject) {
    if (NumberPlace.isPronoun(sentence.token(subject))) {
      return Optional.empty();
    }
    String bare = Phrases.noun(sentence, subject, 0);
    String whole = sentence.subtree(subject).of(sentence.text());
    int at = whole.indexOf(bare);
    String before = at > 0 ? whole.substring(0, at) : "";
    boolean article = before.matches("(?i)(?:the|an?) ");
    int end = sentence.subtree(subject).start() + before.length() + bare.length();
    boolean clause =
        sentence.within(sentence.subtree(subject)).stream()
            .filter(i -> sentence.token(i).end() <= end)
            .anyMatch(i -> sentence.token(i).isFinite());
    if (bare.isEmpty() || clause || bare.matches(".*\\b\\d{1,3}(?:,\\d+)?\\b.*")) {
      return Optional.empty();
    }
    return Optional.of(
        article ? before.toLowerCase(Locale.ROOT) + bare : Phrases.inside(sentence, subject, bare));
  }

  /** "took the lives of 44 people", "the closure of 58 mines". */
  private static String ofNoun(ParsedSentence sentence, int head, int noun, String phrase) {
    int over = sentence.token(noun).head();
    boolean lives = sentence.token(noun).lemma().equals("life") && over >= 0;
    if (lives && TAKES_LIVES.contains(sentence.token(over).lemma())) {
      OptionalInt by = NumberPlace.subject(sentence, over);
      Optional<String> killer = by.isPresent() ? plain(sentence, by.getAsInt()) : Optional.empty();
      return Phrases.limited(phrase + " killed" + killer.map(name -> " by " + name).orElse(""));
    }
    boolean of =
        noun < head
            && sentence.token(noun).isNoun()
            && sentence.token(noun + 1).text().equals("of")
            && IntStream.range(noun + 2, head)
                .noneMatch(i -> sentence.token(i).isNoun() || sentence.token(i).isVerb())
            && !sentence.token(head).lemma().equals("people")
            && !PlainMeasure.isGeneric(sentence.token(noun).lemma());
    return of ? sentence.token(noun).text() + " of " + phrase : phrase;
  }
}
