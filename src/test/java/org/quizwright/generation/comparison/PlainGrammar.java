package org.quizwright.generation.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.language.Language;
import org.quizwright.language.Lemmas;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;

/** Knows a few verbs and bodies; the first verb is the root, and the word before it its subject. */
public final class PlainGrammar implements Language {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’-]+");
  private static final List<String> VERBS =
      List.of(
          "was",
          "were",
          "said",
          "warned",
          "asked",
          "demanded",
          "lent",
          "closed",
          "paid",
          "wanted",
          "had",
          "lived",
          "came",
          "went",
          "gave",
          "refused",
          "slept",
          "ate",
          "is",
          "lost",
          "feared",
          "called",
          "told",
          "earned",
          "presented",
          "hauled");
  private static final List<String> BODIES = List.of("Northbank", "Southbank");
  private static final List<String> OTHERS =
      List.of("he", "she", "it", "they", "but", "of", "for", "when");

  @Override
  public ParsedSentence parse(String sentence) {
    List<String> words = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    Matcher word = WORD.matcher(sentence);
    while (word.find()) {
      words.add(word.group());
      starts.add(word.start());
    }
    int verb = firstVerb(words);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      tokens.add(token(words.get(i), starts.get(i), i, verb));
    }
    return new ParsedSentence(sentence, tokens);
  }

  private static int firstVerb(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (VERBS.contains(lower(words.get(i)))) {
        return i;
      }
    }
    return 0;
  }

  private static Token token(String word, int start, int index, int root) {
    String relation = index == root ? "root" : index == root - 1 ? "nsubj" : "dep";
    String entity = BODIES.contains(word) ? "ORGANIZATION" : "O";
    int head = index == root ? -1 : root;
    return new Token(
        word, start, start + word.length(), Lemmas.of(word), tag(word), entity, head, relation);
  }

  private static String tag(String word) {
    if (VERBS.contains(lower(word))) {
      return "VBD";
    }
    if (word.equalsIgnoreCase("the")) {
      return "DT";
    }
    return OTHERS.contains(lower(word)) ? "XX" : "NN";
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
