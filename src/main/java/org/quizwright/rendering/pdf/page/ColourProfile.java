package org.quizwright.rendering.pdf.page;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.util.Arrays;

/** The sRGB profile of the running JDK. */
final class ColourProfile {

  private static final int PLATFORM = 40;

  private ColourProfile() {}

  /** The profile without its platform signature, in which JDKs differ. */
  static byte[] srgb() {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    Arrays.fill(profile, PLATFORM, PLATFORM + 4, (byte) 0);
    return profile;
  }
}
