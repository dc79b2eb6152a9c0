package org.quizwright.rendering.pdf.type;

/** A font file that Maven brings. */
public enum Face {
  LATO_REGULAR("otf/Lato2/Lato-Regular.ttf"),
  LATO_ITALIC("otf/Lato2/Lato-Italic.ttf"),
  LATO_SEMIBOLD("otf/Lato2/Lato-Semibold.ttf"),
  LATO_BOLD("otf/Lato2/Lato-Bold.ttf"),
  OPEN_SANS_REGULAR("ttf/OpenSans/OpenSans-Regular.ttf"),
  OPEN_SANS_SEMIBOLD("ttf/OpenSans/OpenSans-SemiBold.ttf"),
  OPEN_SANS_BOLD("ttf/OpenSans/OpenSans-Bold.ttf");

  private final String file;

  Face(String file) {
    this.file = file;
  }

  /** Where the font lies on the class path. */
  String resource() {
    return "/fonts/" + file;
  }
}
