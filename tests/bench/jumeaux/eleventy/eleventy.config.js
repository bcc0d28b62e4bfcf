export default function (config) {
  config.setTemplateFormats(['md']);
  config.setLibrary('md', { render: (texte) => texte });
  return { dir: { includes: '_includes', data: '_data' }, markdownTemplateEngine: false };
}
