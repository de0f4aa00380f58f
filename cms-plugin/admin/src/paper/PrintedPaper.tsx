import { pageNumbers, type Digits, type Locale } from '@member-services/contract/forms';
import { useEffect, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { createGlobalStyle } from 'styled-components';
import { DigitsContext } from '../language/digits-context.js';

/** While a paper is there, only it is printed; on the screen it is never seen. */
const OnlyThePaper = createGlobalStyle`
  [data-member-services-paper] {
    display: none;
  }
  @page {
    size: A4;
    margin: 16mm 16mm 18mm;
  }
  @media print {
    html,
    body {
      block-size: auto !important;
      overflow: visible !important;
      background: #fff !important;
    }
    body > :not([data-member-services-paper]) {
      display: none !important;
    }
    [data-member-services-paper] {
      display: block;
    }
  }
`;

interface PrintedPaperProps {
  /** Language of what is printed. */
  locale: Locale;
  /** In which the association writes Arabic. */
  digits: Digits;
  children: ReactNode;
  /** After the browser's print dialog was closed, whether it printed or not. */
  onPrinted: () => void;
}

/** Lays a paper beside the panel, outside of everything that scrolls or clips, and opens the print dialog. */
export function PrintedPaper({ locale, digits, children, onPrinted }: PrintedPaperProps) {
  const [place] = useState(() => {
    const element = document.createElement('div');
    element.setAttribute('data-member-services-paper', '');
    return element;
  });

  useEffect(() => {
    document.body.append(place);
    window.addEventListener('afterprint', onPrinted, { once: true });
    // Styles and the portal's content stand before the dialog takes the page over.
    const frame = requestAnimationFrame(() => window.print());
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('afterprint', onPrinted);
      place.remove();
    };
  }, [place, onPrinted]);

  return (
    <>
      <OnlyThePaper />
      <style>{`@page { @bottom-center { content: ${pageNumbers(locale, digits)}; font: 8pt Tahoma, Arial, sans-serif; } }`}</style>
      {createPortal(<DigitsContext.Provider value={digits}>{children}</DigitsContext.Provider>, place)}
    </>
  );
}
