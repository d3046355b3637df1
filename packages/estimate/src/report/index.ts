export { type Reported, reportPage } from "./page.js";
export {
  bandPicture,
  detectedPicture,
  drawsPicture,
  edgeOfDraws,
  fanPicture,
  limitsOf,
  overlapPicture,
  slidersPicture,
} from "./pictures.js";
