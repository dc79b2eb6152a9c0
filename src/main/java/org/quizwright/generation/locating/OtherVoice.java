package org.quizwright.generation.locating;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.telling.Action;
import org.quizwright.generation.telling.Core;
import org.quizwright.generation.telling.Doing;
import org.quizwright.generation.telling.Phrase;
import org.quizwright.generation.telling.Plain;
import org.quizwright.generation.telling.Telling;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;
import org.quizwright.language.Words;

/** A passive sentence made active, and an active one passive. */
final class OtherVoice implements Reworder {

  /** Verbs of the active voice only. */
  private static final List<String> ACTIVE_ONLY =
      Words.list(
          "have lack cost resemble join reach suit equal total remain include contain involve "
              + "enter fit last want follow experience number suffer gain start continue stop try "
              + "help visit receive");

  /** Words that may hang on the object and stay with it: "the road to the port". */
  private static final Pattern OF_THE_OBJECT =
      Pattern.compile("(?s) (?:to(?! \\d)|for|of|between|against|with|from|over|on)\\b.*");

  /** A passive reads naturally only of what is known: "Better wages were demanded by the men". */
  private static final Pattern KNOWN = Pattern.compile("^(?:the |\\p{Lu})");

  @Override
  public List<Reading> of(Facts facts, Telling telling) {
    Plain plain = telling.plain(facts);
    return Stream.concat(active(plain).stream(), passive(plain).stream()).toList();
  }

  private static Optional<Reading> active(Plain plain) {
    return Core.of(plain)
        .filter(core -> core.clause().isPassive())
        .flatMap(core -> Doing.of(plain))
        .map(doing -> new Reading(Phrase.sentence(doing.doer() + " " + doing.did())));
  }

  private static Optional<Reading> passive(Plain plain) {
    return Action.of(plain)
        .filter(action -> isTurnable(action.core()))
        .filter(action -> action.core().sentence().token(action.object()).isNoun())
        .filter(action -> KNOWN.matcher(action.answerWords()).find())
        .map(action -> new Reading(Phrase.sentence(turned(action))));
  }

  /** A regular past tense, whose form is its participle, with nothing but an object. */
  private static boolean isTurnable(Core core) {
    ParsedSentence sentence = core.sentence();
    Token verb = core.mainVerb();
    return core.verb() == core.clause().head()
        && verb.text().endsWith("ed")
        && !ACTIVE_ONLY.contains(verb.lemma())
        && sentence.child(core.clause().head(), "iobj", "xcomp", "ccomp", "compound:prt").isEmpty();
  }

  private static String turned(Action action) {
    Core core = action.core();
    boolean belongs = OF_THE_OBJECT.matcher(action.tail()).matches();
    return action.answerWords()
        + (belongs ? action.tail() : "")
        + (isPlural(action) ? " were " : " was ")
        + core.mainVerb().text()
        + " by "
        + core.subjectWords()
        + (belongs ? "" : action.tail())
        + core.opening();
  }

  private static boolean isPlural(Action action) {
    ParsedSentence sentence = action.core().sentence();
    return sentence.token(action.object()).hasTag("NNS", "NNPS")
        || !sentence.children(action.object(), "conj").isEmpty();
  }
}
