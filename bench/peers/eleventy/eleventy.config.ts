/** Content is finished HTML from a CMS; the layout is in Eleventy's usual Nunjucks. */
export default function configure() {
  return {
    dir: { input: 'content', includes: '../_includes', data: '../_data', output: 'out' },
    htmlTemplateEngine: false,
  }
}
