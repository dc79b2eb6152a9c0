package org.quizwright.assembly;

import java.util.List;
import org.quizwright.model.sheet.Reader;
import org.quizwright.model.sheet.Variant;
import org.quizwright.model.sheet.Worksheet;

/** A sheet, its versions and the reader that goes with it. */
public record Assembled(Worksheet worksheet, List<Variant> variants, Reader reader) {

  public Assembled {
    variants = List.copyOf(variants);
  }
}
