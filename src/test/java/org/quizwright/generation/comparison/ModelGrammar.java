package org.quizwright.generation.comparison;

import org.quizwright.generation.draft.Facts;
import org.quizwright.language.CacheFolder;
import org.quizwright.language.CachedLanguage;
import org.quizwright.language.CoreNlpLanguage;
import org.quizwright.language.Language;

/** Invented texts read with the real grammar, for what hangs on who did what to what. */
public final class ModelGrammar {

  private static final Language LANGUAGE =
      new CachedLanguage(new CoreNlpLanguage(), CacheFolder.standard());

  private ModelGrammar() {}

  public static Facts in(Facts facts) {
    return new Facts(facts.model(), facts.theme(), LANGUAGE);
  }
}
