/** The libraries, each fetched from this server when a view first needs it. */

let d3Asked = null;

/** D3 comes as a script that sets a global, so a script element it is. */
export function d3() {
  d3Asked ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = '/webjars/d3/d3.min.js';
    script.onload = () => resolve(window.d3);
    script.onerror = () => {
      d3Asked = null;
      reject(new Error('The drawing library did not come. Is "entente serve" still running?'));
    };
    document.head.append(script);
  });
  return d3Asked;
}

export const cytoscape = () => import('/webjars/cytoscape/cytoscape.esm.min.mjs').then(module => module.default);
