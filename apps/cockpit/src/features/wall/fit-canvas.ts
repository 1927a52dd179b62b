export interface Size {
  width: number;
  height: number;
}
export interface Fitted extends Size {
  /** From design px to screen px. */
  scale: number;
  left: number;
  top: number;
}

const DESIGN: Size = { width: 1920, height: 1080 };

/**
 * A wall is designed for 1920 × 1080; a canvas of other proportions is more of the same px, never stretched. Answers
 * its size in design px: a canvas of 6656 × 1792 is 4011 × 1080.
 */
export function designSize(canvas: Size): Size {
  const unit = Math.min(canvas.width / DESIGN.width, canvas.height / DESIGN.height);
  return { width: canvas.width / unit, height: canvas.height / unit };
}

/** The whole canvas as large as the window lets it be, in its middle. */
export function fitCanvas(canvas: Size, window: Size): Fitted {
  const { width, height } = designSize(canvas);
  const scale = Math.min(window.width / width, window.height / height);
  return { width, height, scale, left: (window.width - width * scale) / 2, top: (window.height - height * scale) / 2 };
}
