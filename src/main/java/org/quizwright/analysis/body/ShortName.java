package org.quizwright.analysis.body;

import java.util.List;
import org.quizwright.analysis.name.NameForm;
import org.quizwright.analysis.name.Names;

/** A way in which a text shortens the name of a body. */
interface ShortName {

  /**
   * The bodies that a name may be short for.
   *
   * @param key the name, by {@link Names#key}
   * @param group the body under that name so far
   */
  List<BodyGroup> fuller(String key, BodyGroup group);

  /** Gives every body with a shortened name to the one with the fuller name. */
  static void merge(BodyIndex index, ShortName way) {
    for (String key : index.keys()) {
      index
          .get(key)
          .ifPresent(
              group ->
                  way.fuller(key, group)
                      .forEach(full -> index.merge(full, index.get(key).orElse(group))));
    }
  }

  /** Whether the last word of a name says that it is a body's: "society", "office". */
  static boolean endsInBodyNoun(String key) {
    return NameForm.isBodyNoun(key.substring(key.lastIndexOf(' ') + 1));
  }
}
